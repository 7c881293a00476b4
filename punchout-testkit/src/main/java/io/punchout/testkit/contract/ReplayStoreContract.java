package io.punchout.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.punchout.http.HttpReply;
import io.punchout.spi.ReplayStore;
import io.punchout.spi.ReplayStore.Reservation;
import io.punchout.spi.ReplayStore.Stored;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link ReplayStore} promises. Extend it, give the store, and all tests must pass. */
@SuppressWarnings("NullAway.Init") // the store is made before each test
public abstract class ReplayStoreContract {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant RESERVED = NOW.plusSeconds(120);
    private static final Instant KEPT = NOW.plusSeconds(300);
    private static final ReplayStore.Key KEY = new ReplayStore.Key("acme", "payload-1@buyer.example");
    private static final String HASH = "a".repeat(64);
    private static final String OTHER_HASH = "b".repeat(64);
    private static final Stored STORED = new Stored(
            HttpReply.of(200, "text/xml; charset=UTF-8", "<cXML>ü € 漢</cXML>".getBytes(StandardCharsets.UTF_8))
                    .with("Cache-Control", "no-store"),
            "session-1");

    private ReplayStore store;

    /** Returns an empty store. */
    protected abstract ReplayStore createStore();

    /** Returns all that the store wrote, bytes in hexadecimal digits, for a look behind the API; nothing unless overridden. */
    protected String everythingStored() {
        return "";
    }

    @BeforeEach
    public void create() {
        store = createStore();
    }

    private Reservation reserve(ReplayStore.Key key, String hash, Instant now) {
        return store.reserve(key, hash, now, now.plusSeconds(120), Duration.ZERO);
    }

    private String ticket(ReplayStore.Key key) {
        return assertInstanceOf(Reservation.Mine.class, reserve(key, HASH, NOW)).ticket();
    }

    @Test
    @DisplayName("R1 a completed message is answered by the stored reply, byte for byte, each time")
    public void answered() {
        assertTrue(store.complete(KEY, ticket(KEY), STORED, KEPT));
        for (int i = 0; i < 2; i++) {
            Stored again = assertInstanceOf(Reservation.Answered.class, reserve(KEY, HASH, NOW))
                    .stored();
            assertArrayEquals(STORED.reply().body(), again.reply().body());
            assertEquals(STORED.reply().status(), again.reply().status());
            assertEquals(
                    STORED.reply().headers().toString(), again.reply().headers().toString());
            assertEquals("session-1", again.sessionId());
        }
    }

    @Test
    @DisplayName("R2 a reply without a visit is kept too")
    public void withoutSession() {
        assertTrue(store.complete(KEY, ticket(KEY), new Stored(STORED.reply(), null), KEPT));
        assertNull(assertInstanceOf(Reservation.Answered.class, reserve(KEY, HASH, NOW))
                .stored()
                .sessionId());
    }

    @Test
    @DisplayName("R3 the same id with another body differs, before and after the answer")
    public void differs() {
        String ticket = ticket(KEY);
        assertInstanceOf(Reservation.Differs.class, reserve(KEY, OTHER_HASH, NOW));
        assertTrue(store.complete(KEY, ticket, STORED, KEPT));
        assertInstanceOf(Reservation.Differs.class, reserve(KEY, OTHER_HASH, NOW));
    }

    @Test
    @DisplayName("R4 ids belong to their connection")
    public void perConnection() {
        assertTrue(store.complete(KEY, ticket(KEY), STORED, KEPT));
        assertInstanceOf(
                Reservation.Mine.class, reserve(new ReplayStore.Key("other", KEY.payloadId()), OTHER_HASH, NOW));
        assertInstanceOf(
                Reservation.Mine.class, reserve(new ReplayStore.Key("acme", "PAYLOAD-1@buyer.example"), HASH, NOW));
    }

    @Test
    @DisplayName("R5 a message that is being served is pending; released, it is new")
    public void pendingAndReleased() {
        String ticket = ticket(KEY);
        assertInstanceOf(Reservation.Pending.class, reserve(KEY, HASH, NOW));
        store.release(KEY, ticket + "0");
        assertInstanceOf(Reservation.Pending.class, reserve(KEY, HASH, NOW));
        store.release(KEY, ticket);
        assertInstanceOf(Reservation.Mine.class, reserve(KEY, OTHER_HASH, NOW));
    }

    @Test
    @DisplayName("R6 a reservation that was left behind ends, and its late owner changes nothing")
    public void leftBehind() {
        String lost = ticket(KEY);
        assertInstanceOf(Reservation.Pending.class, reserve(KEY, HASH, RESERVED.minusMillis(1)));
        String next = assertInstanceOf(Reservation.Mine.class, reserve(KEY, HASH, RESERVED))
                .ticket();
        assertFalse(store.complete(KEY, lost, STORED, KEPT));
        store.release(KEY, lost);
        assertInstanceOf(Reservation.Pending.class, reserve(KEY, HASH, RESERVED));
        assertTrue(store.complete(KEY, next, STORED, KEPT));
    }

    @Test
    @DisplayName("R7 a reply is kept until its time is over, not longer")
    public void over() {
        assertTrue(store.complete(KEY, ticket(KEY), STORED, KEPT));
        assertInstanceOf(Reservation.Answered.class, reserve(KEY, HASH, KEPT.minusMillis(1)));
        assertInstanceOf(Reservation.Mine.class, reserve(KEY, OTHER_HASH, KEPT));
    }

    @Test
    @DisplayName("R8 releasing or completing again changes nothing")
    public void completedOnce() {
        String ticket = ticket(KEY);
        assertTrue(store.complete(KEY, ticket, STORED, KEPT));
        store.release(KEY, ticket);
        assertFalse(store.complete(KEY, ticket, new Stored(HttpReply.text(200, "other"), null), KEPT));
        Stored again = assertInstanceOf(Reservation.Answered.class, reserve(KEY, HASH, NOW))
                .stored();
        assertArrayEquals(STORED.reply().body(), again.reply().body());
    }

    @Test
    @DisplayName("R9 of many at once one serves, and the others wait for its reply")
    public void atOnce() throws Exception {
        int many = 8;
        ExecutorService pool = Executors.newFixedThreadPool(many);
        try {
            Callable<Boolean> arrival = () -> {
                Reservation reservation = store.reserve(KEY, HASH, NOW, RESERVED, Duration.ofSeconds(60));
                if (reservation instanceof Reservation.Mine mine) {
                    assertTrue(store.complete(KEY, mine.ticket(), STORED, KEPT));
                    return true;
                }
                Stored stored = assertInstanceOf(Reservation.Answered.class, reservation)
                        .stored();
                assertArrayEquals(STORED.reply().body(), stored.reply().body());
                return false;
            };
            List<Callable<Boolean>> arrivals = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                arrivals.add(arrival);
            }
            int served = 0;
            for (Future<Boolean> result : pool.invokeAll(arrivals)) {
                served += result.get() ? 1 : 0;
            }
            assertEquals(1, served);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("R10 of many at once, over several connections with the same ids, one a connection serves")
    public void atOnceForEachConnection() {
        List<Callable<Boolean>> arrivals = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ReplayStore.Key key = new ReplayStore.Key("tenant-" + i % 3, KEY.payloadId());
            arrivals.add(() -> reserve(key, HASH, NOW) instanceof Reservation.Mine);
        }
        assertEquals(
                3, Together.run(arrivals).stream().filter(Boolean::booleanValue).count());
    }

    @Test
    @DisplayName("R11 ids are told apart by every character, whatever they are made of and however long")
    public void unusualIds() {
        List<String> ids = List.of(
                "a",
                "A",
                "a ",
                " a",
                "\ud83c\udf6a",
                "\u05d0\u05d1",
                "a\u0000",
                "a\u2400",
                "x".repeat(5_000),
                "x".repeat(5_001));
        for (String id : ids) {
            Stored own = new Stored(HttpReply.text(200, "reply to " + id.length() + id), null);
            ReplayStore.Key key = new ReplayStore.Key("acme", id);
            assertTrue(store.complete(key, ticket(key), own, KEPT));
        }
        for (String id : ids) {
            Reservation again = reserve(new ReplayStore.Key("acme", id), HASH, NOW);
            assertEquals(
                    "reply to " + id.length() + id,
                    assertInstanceOf(Reservation.Answered.class, again)
                            .stored()
                            .reply()
                            .bodyText());
        }
        assertInstanceOf(Reservation.Mine.class, reserve(new ReplayStore.Key("acm", "ea"), HASH, NOW));
    }

    @Test
    @DisplayName("R12 a reply of 4 MB of all bytes, without or with empty headers, is kept byte for byte")
    public void largeReply() {
        byte[] body = new byte[4 << 20];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) (i * 31 + (i >> 8));
        }
        HttpReply reply = HttpReply.of(500, "application/octet-stream", body).with("X-Empty", "");
        assertTrue(store.complete(KEY, ticket(KEY), new Stored(reply, null), KEPT));
        HttpReply again = assertInstanceOf(Reservation.Answered.class, reserve(KEY, HASH, NOW))
                .stored()
                .reply();
        assertArrayEquals(body, again.body());
        assertEquals(500, again.status());
        assertEquals(reply.headers(), again.headers());
    }

    @Test
    @DisplayName("R13 a clock that steps back changes nothing")
    public void clockStepsBack() {
        String ticket = ticket(KEY);
        assertInstanceOf(Reservation.Pending.class, reserve(KEY, HASH, NOW.minusSeconds(3_600)));
        assertTrue(store.complete(KEY, ticket, STORED, KEPT));
        assertInstanceOf(Reservation.Answered.class, reserve(KEY, HASH, NOW.minusSeconds(3_600)));
        assertInstanceOf(Reservation.Answered.class, reserve(KEY, HASH, NOW));
    }

    @Test
    @DisplayName("R14 what is written down holds neither the reply nor the hash of the body")
    public void writesNothingInClear() {
        assertTrue(store.complete(KEY, ticket(KEY), STORED, KEPT));
        String written = everythingStored();
        assertFalse(written.contains("cXML"));
        assertFalse(written.contains(HexFormat.of().formatHex("cXML".getBytes(StandardCharsets.UTF_8))));
        assertFalse(written.contains(HASH), "a hash of the body is a means to guess the secret in it");
    }

    @Test
    @DisplayName(
            "R16 what is withdrawn with its ticket, reply or reservation, counts as new; with another ticket it stands")
    public void withdrawn() {
        String ticket = ticket(KEY);
        assertTrue(store.complete(KEY, ticket, STORED, KEPT));
        store.withdraw(KEY, ticket + "0");
        store.withdraw(new ReplayStore.Key("other", KEY.payloadId()), ticket);
        assertInstanceOf(Reservation.Answered.class, reserve(KEY, HASH, NOW));
        store.withdraw(KEY, ticket);
        String next = ticket(KEY);
        store.withdraw(KEY, ticket);
        assertInstanceOf(Reservation.Pending.class, reserve(KEY, HASH, NOW));
        store.withdraw(KEY, next);
        assertInstanceOf(Reservation.Mine.class, reserve(KEY, OTHER_HASH, NOW));
    }

    @Test
    @DisplayName("R15 what is stored says nothing of the reply")
    public void saysNothing() {
        assertFalse(STORED.toString().contains("cXML"));
    }
}
