package io.punchout.testkit.store;

import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An entry for the log. */
final class Entries {
    private Entries() {}

    static Transaction one() {
        return new Transaction(
                "019cb0000000000000000000000000ab",
                Instant.parse("2026-03-01T10:15:30Z"),
                MessageType.START,
                Direction.IN,
                true,
                "cxml",
                "acme",
                "ACME",
                "acme-unit",
                "s1",
                null,
                List.of(),
                "",
                List.of(),
                0,
                Duration.ZERO,
                null);
    }
}
