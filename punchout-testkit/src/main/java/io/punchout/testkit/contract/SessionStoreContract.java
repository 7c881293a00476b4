package io.punchout.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import io.punchout.cart.Contact;
import io.punchout.session.Operation;
import io.punchout.session.RestoredItem;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.SessionStore;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a {@link SessionStore} keeps: the rules that "a token works once" and "of two returns one wins" rest on. */
public abstract class SessionStoreContract {
    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30.123456Z");

    /** Returns the store under test: empty before each test, and the same for every call within one. */
    protected abstract SessionStore store();

    private static SetupRequest setup() {
        return SetupRequest.builder(Operation.EDIT)
                .buyerCookie(" cookie \ud83c\udf6a ")
                .returnUrl("https://buyer.example/return?a=1&b=%26")
                .attribute("UserEmail", "pat@buyer.example")
                .attribute("Cost", "1")
                .attribute("Cost", "2")
                .contact(new Contact("endUser", "Pat \u0639", List.of("pat@buyer.example"), List.of()))
                .shipTo(new Address(
                        "7", "Plant", List.of("Gate 3"), List.of("Street 1"), "Bonn", null, "53113", "DE", null, null))
                .item(new RestoredItem("PEN", "aux/1", new BigDecimal("2.50"), List.of(new Attribute("colour", "red"))))
                .language("de-DE")
                .build();
    }

    static Session session(String id) {
        return new Session(
                id,
                "acme",
                "acme-unit",
                "cxml",
                SessionState.WAITING,
                setup(),
                new ShopUser("u-1", "Pat"),
                NOW,
                NOW.plus(Duration.ofMinutes(5)),
                NOW.plus(Duration.ofHours(8)),
                Map.of("from", "NetworkId=AN01", "empty", ""),
                1);
    }

    @Test
    @DisplayName("S1 a session is found by its id and by the hash of its token, every component equal")
    public void found() {
        store().insert(session("a"), "hash-a");
        store().insert(session("b"), "hash-b");
        assertEquals(Optional.of(session("a")), store().find("a"));
        assertEquals(Optional.of(session("b")), store().findByStartToken("hash-b"));
    }

    @Test
    @DisplayName("S2 nothing else is found: no other id, no id as a token, no token as an id")
    public void notFound() {
        store().insert(session("a"), "hash-a");
        assertEquals(Optional.empty(), store().find("A"));
        assertEquals(Optional.empty(), store().find(""));
        assertEquals(Optional.empty(), store().find("a "));
        assertEquals(Optional.empty(), store().find("hash-a"));
        assertEquals(Optional.empty(), store().findByStartToken("a"));
        assertEquals(Optional.empty(), store().find("x".repeat(100_000)));
        assertEquals(Optional.empty(), store().find("a\u0000"));
    }

    @Test
    @DisplayName("S3 a session is replaced by its next version only, and stays under its token")
    public void replaced() {
        store().insert(session("a"), "hash-a");
        Session active = session("a").moveTo(SessionState.ACTIVE);
        assertTrue(store().replace(active));
        assertFalse(store().replace(active));
        assertFalse(store().replace(session("a")));
        assertEquals(Optional.of(active), store().find("a"));
        assertEquals(Optional.of(active), store().findByStartToken("hash-a"));
        assertTrue(store().replace(active.moveTo(SessionState.RETURNED)));
    }

    @Test
    @DisplayName("S4 what was never inserted is not replaced")
    public void unknownIsNotReplaced() {
        assertFalse(store().replace(session("ghost").moveTo(SessionState.ACTIVE)));
        assertEquals(Optional.empty(), store().find("ghost"));
    }

    @Test
    @DisplayName("S5 of many replacements of one version at once exactly one wins")
    public void oneWins() {
        for (int round = 0; round < 10; round++) {
            String id = "r" + round;
            store().insert(session(id), "hash-" + id);
            Session active = session(id).moveTo(SessionState.ACTIVE);
            List<Boolean> won = Together.run(Collections.nCopies(12, () -> store().replace(active)));
            assertEquals(1, won.stream().filter(Boolean::booleanValue).count());
        }
    }

    @Test
    @DisplayName("S6 texts of every script, of 4 MB and with U+0000 come back")
    public void unusualTexts() {
        SetupRequest said = setup().toBuilder()
                .attribute("emoji", "\ud83d\ude80 \ud83c\udf6a")
                .attribute("right to left", "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627")
                .attribute("NUL", "a\u0000b")
                .attribute("large", "0123456789abcdef".repeat(1 << 18))
                .build();
        Session one = session("a");
        Session unusual = new Session(
                one.id(),
                one.connectionId(),
                one.businessUnit(),
                one.format(),
                one.state(),
                said,
                one.user(),
                one.createdAt(),
                one.startBefore(),
                one.expiresAt(),
                one.protocolState(),
                one.version());
        store().insert(unusual, "hash-a");
        assertEquals(Optional.of(unusual), store().find("a"));
    }
}
