package io.punchout.benchmark;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Entries of the kind that setup requests leave: ten connections, a session for every three entries. */
final class LogRows {
    private static final int CONNECTIONS = 10;
    private static final MessageType[] TYPES = {
        MessageType.SETUP_REQUEST, MessageType.SETUP_RESPONSE, MessageType.CART_RETURN
    };
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final String message;
    private int last;

    /** Makes entries with a message of 3 KB. */
    LogRows() {
        this("<line>Flasche &amp; Verschluß</line>".repeat(95));
    }

    LogRows(String message) {
        this.message = message;
    }

    List<Transaction> next(int number) {
        List<Transaction> rows = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            rows.add(next());
        }
        return rows;
    }

    Transaction next() {
        int number = ++last;
        Instant at = START.plusMillis(number);
        String id = HexFormat.of().toHexDigits(at.toEpochMilli() << 16)
                + HexFormat.of().toHexDigits((long) number);
        int connection = number % CONNECTIONS;
        return new Transaction(
                id,
                at,
                TYPES[number % TYPES.length],
                number % TYPES.length == 1 ? Direction.OUT : Direction.IN,
                number % 7 != 0,
                "cxml",
                "connection-" + connection,
                "Connection " + connection,
                "unit-" + connection % 5,
                "session-" + number / 3,
                number + ".4711@buyer.example",
                List.of(),
                message,
                List.of(),
                message.length(),
                Duration.ofMillis(3),
                "192.0.2.1");
    }

    static void appendAllOneByOne(SearchableTransactionLog log, List<Transaction> rows) {
        rows.forEach(log::append);
    }
}
