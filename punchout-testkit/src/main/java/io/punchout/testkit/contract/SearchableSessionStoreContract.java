package io.punchout.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.punchout.PunchOut;
import io.punchout.connection.Connection;
import io.punchout.connection.LoginSettings;
import io.punchout.connection.OpenVisits;
import io.punchout.http.HttpRequest;
import io.punchout.session.Session;
import io.punchout.session.SessionQuery;
import io.punchout.session.SessionQuery.Place;
import io.punchout.session.SessionState;
import io.punchout.session.ShopUser;
import io.punchout.spi.SearchableSessionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.testkit.SettableClock;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.TransactionQuery;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a {@link SearchableSessionStore} lists and forgets, beside what every session store keeps. */
public abstract class SearchableSessionStoreContract extends SessionStoreContract {
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final SessionQuery ALL = SessionQuery.newest(SessionQuery.MAX_LIMIT);

    @Override
    protected abstract SearchableSessionStore store();

    private static Session visit(String id, int second) {
        return visit(id, second, "acme", "unit", "u");
    }

    private static Session visit(String id, int second, String connection, String unit, String user) {
        Session one = session(id);
        Instant at = START.plusSeconds(second);
        return new Session(
                id,
                connection,
                unit,
                one.format(),
                SessionState.WAITING,
                one.setup(),
                ShopUser.of(user),
                at,
                at.plus(Duration.ofMinutes(5)),
                at.plus(Duration.ofHours(8)),
                one.protocolState(),
                1);
    }

    private void add(Session session) {
        store().insert(session, "hash-" + session.id());
    }

    private List<String> ids(SessionQuery query) {
        return store().find(query).stream().map(Session::id).toList();
    }

    @Test
    @DisplayName("S7 the list is newest first, and by descending id within one time")
    public void newestFirst() {
        add(visit("b", 1));
        add(visit("c", 2));
        add(visit("a", 1));
        assertEquals(List.of("c", "b", "a"), ids(ALL));
        assertEquals(List.of("c", "b"), ids(SessionQuery.newest(2)));
        assertEquals(
                Optional.of(visit("b", 1)), store().find(ALL).stream().skip(1).findFirst());
    }

    @Test
    @DisplayName("S8 every filter keeps to its own, letter by letter, and all hold together: no unit sees another's")
    public void filters() {
        add(visit("a", 1, "acme", "unit", "u"));
        add(visit("b", 2, "acme", "Unit", "u"));
        add(visit("c", 3, "ACME", "unit ", "U"));
        assertEquals(List.of("b", "a"), ids(ALL.ofConnection("acme")));
        assertEquals(List.of("a"), ids(ALL.ofBusinessUnit("unit")));
        assertEquals(List.of("c"), ids(ALL.ofBusinessUnit("unit ")));
        assertEquals(List.of("c"), ids(ALL.ofUser("U")));
        assertEquals(
                List.of("a"),
                ids(ALL.ofConnection("acme").ofBusinessUnit("unit").ofUser("u")));
        assertEquals(List.of(), ids(ALL.ofConnection("acme").ofUser("U")));
        assertTrue(store().replace(visit("a", 1, "acme", "unit", "u").moveTo(SessionState.ACTIVE)));
        assertEquals(List.of("a"), ids(ALL.in(SessionState.ACTIVE)));
    }

    @Test
    @DisplayName("S9 open is what neither expired nor was closed: links by their own end, visits by theirs")
    public void open() {
        add(visit("waits", 0));
        add(visit("active", 0));
        add(visit("ended", 0));
        assertTrue(store().replace(visit("active", 0).moveTo(SessionState.ACTIVE)));
        assertTrue(store().replace(visit("ended", 0).moveTo(SessionState.ENDED)));
        assertEquals(List.of("waits", "active"), ids(ALL.openAt(START)));
        Instant linkEnds = START.plus(Duration.ofMinutes(5));
        assertEquals(List.of("waits", "active"), ids(ALL.openAt(linkEnds.minusNanos(1_000))));
        assertEquals(List.of("active"), ids(ALL.openAt(linkEnds)));
        assertEquals(List.of(), ids(ALL.openAt(START.plus(Duration.ofHours(8)))));
    }

    @Test
    @DisplayName("S10 pages miss nothing and repeat nothing while visits are opened")
    public void pages() {
        for (int i = 0; i < 20; i++) {
            add(visit(String.format(java.util.Locale.ROOT, "v%02d", i), i / 3));
        }
        List<String> before = ids(ALL);
        List<String> seen = new ArrayList<>();
        List<Session> page = store().find(SessionQuery.newest(7));
        while (!page.isEmpty()) {
            page.forEach(session -> seen.add(session.id()));
            add(visit("later-" + seen.size(), 100 + seen.size()));
            page = store().find(SessionQuery.newest(7).before(Place.of(page.get(page.size() - 1))));
        }
        assertEquals(before, seen);
    }

    @Test
    @DisplayName("S12 of visits that a user opens at once one remains where one is allowed, and each end is on record")
    public void oneForEachUser() {
        Connection one = Samples.ociConnection("secret").toBuilder()
                .login(LoginSettings.builder()
                        .openVisits(OpenVisits.ONE_PER_USER)
                        .build())
                .build();
        SettableClock clock = SettableClock.at("2026-03-01T10:00:00Z");
        MemoryTransactionLog log = new MemoryTransactionLog();
        PunchOut punchOut = PunchOut.builder()
                .shop(new FakeShop())
                .startUrl(URI.create("https://shop.example/start"))
                .connections(List.of(one))
                .sessionStore(store())
                .transactionLog(log)
                .clock(clock)
                .build();
        HttpRequest callUp = HttpRequest.builder("GET", "/punchout")
                .query("USERNAME=" + Samples.OCI_USERNAME
                        + "&PASSWORD=secret&HOOK_URL=http%3A%2F%2F127.0.0.1%3A9%2Freturn")
                .build();
        int many = 8;
        for (int round = 1; round <= 3; round++) {
            List<Boolean> opened = Together.run(Collections.nCopies(
                    many, () -> punchOut.receive(callUp).header("Location").isPresent()));
            assertEquals(Collections.nCopies(many, true), opened);
            assertEquals(1, store().find(ALL.openAt(clock.instant())).size());
            int ended = log.count(TransactionQuery.newest(1).ofType(MessageType.END), 1_000);
            assertEquals(round * many - 1, ended, "each visit is ended once");
        }
    }

    @Test
    @DisplayName("S11 what expired before a time is forgotten, in batches, with its token")
    public void deletes() {
        for (int i = 0; i < 5; i++) {
            add(visit("v" + i, i));
        }
        Instant third = START.plus(Duration.ofHours(8)).plusSeconds(3);
        assertEquals(2, store().deleteExpired(third, 2));
        assertEquals(1, store().deleteExpired(third, 2));
        assertEquals(0, store().deleteExpired(third, 2));
        assertEquals(List.of("v4", "v3"), ids(ALL));
        assertEquals(Optional.empty(), store().findByStartToken("hash-v0"));
        assertEquals(Optional.empty(), store().find("v0"));
    }
}
