package io.punchout.testkit.contract;

import io.punchout.cart.Attribute;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries for the contract of the log. */
final class Transactions {
    static final Instant START = Instant.parse("2026-03-01T10:15:30.123456Z");

    private final String connection;
    private final String session;
    private final MessageType type;
    private final boolean successful;
    private final String message;

    private Transactions(String connection, String session, MessageType type, boolean successful, String message) {
        this.connection = connection;
        this.session = session;
        this.type = type;
        this.successful = successful;
        this.message = message;
    }

    static Transactions plain() {
        return new Transactions("acme", "s1", MessageType.SETUP_REQUEST, true, "<cXML/>");
    }

    Transactions connection(String id) {
        return new Transactions(id, session, type, successful, message);
    }

    Transactions session(String id) {
        return new Transactions(connection, id, type, successful, message);
    }

    Transactions type(MessageType kind) {
        return new Transactions(connection, session, kind, successful, message);
    }

    Transactions failed() {
        return new Transactions(connection, session, type, false, message);
    }

    Transactions message(String text) {
        return new Transactions(connection, session, type, successful, text);
    }

    /** Returns the entry of a number: each a second later than the one before. */
    Transaction number(int number) {
        Instant at = START.plusSeconds(number);
        return entry(id(at, number), at, "payload-" + number + "@buyer.example");
    }

    Transaction payload(int number, @Nullable String payloadId) {
        Instant at = START.plusSeconds(number);
        return entry(id(at, number), at, payloadId);
    }

    private Transaction entry(String id, Instant at, @Nullable String payloadId) {
        List<Problem> problems = successful
                ? List.of()
                : List.of(
                        Problem.of(PunchOutProblem.WRONG_SECRET, "The secret is wrong: \"100%_sure\" \u2713.")
                                .at("cXML/Header/Sender")
                                .at(12, 7)
                                .hint("Enter it again."),
                        Problem.of(PunchOutProblem.CART_TEXT_CUT, "Cut."));
        return new Transaction(
                id,
                at,
                type,
                Direction.IN,
                successful,
                "cxml",
                connection,
                connection + " name",
                connection + "-unit",
                session,
                payloadId,
                problems,
                message,
                List.of(new Attribute("line[0] MATGROUP", "4711"), new Attribute("VENDOR", "")),
                message.length(),
                Duration.ofNanos(1_234_000),
                "2001:db8::1");
    }

    /** Returns an entry of which nothing is known. */
    static Transaction bare(int number) {
        Instant at = START.plusSeconds(number);
        return new Transaction(
                id(at, number),
                at,
                MessageType.OTHER,
                Direction.OUT,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "",
                List.of(),
                0,
                Duration.ZERO,
                null);
    }

    /** Returns an entry whose every text without a list of its own is this one, of a step that took so long. */
    static Transaction odd(int number, String text, Duration duration) {
        Instant at = START.plusSeconds(number);
        return new Transaction(
                id(at, number),
                at,
                MessageType.OTHER,
                Direction.OUT,
                false,
                text,
                text,
                text,
                text,
                text,
                text,
                List.of(Problem.of(PunchOutProblem.CART_TEXT_CUT, text)),
                text,
                List.of(new Attribute(text, text)),
                Long.MAX_VALUE,
                duration,
                text);
    }

    static String id(Instant at, int number) {
        return HexFormat.of().toHexDigits(at.toEpochMilli() << 16)
                + HexFormat.of().toHexDigits((long) number);
    }
}
