package io.punchout.support;

import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** Entries for logs. */
public final class Entries {
    private Entries() {}

    /** Returns the n-th entry: each has a greater id. */
    public static Transaction number(int number) {
        return saying(number, "message " + number);
    }

    public static Transaction saying(int number, String message) {
        return new Transaction(
                HexFormat.of().toHexDigits(TestClock.START.toEpochMilli() << 16)
                        + HexFormat.of().toHexDigits((long) number),
                TestClock.START,
                MessageType.START,
                Direction.IN,
                true,
                "text",
                "acme",
                "ACME",
                "unit-1",
                "s1",
                null,
                List.of(),
                message,
                List.of(),
                message.length(),
                Duration.ZERO,
                "192.0.2.7");
    }
}
