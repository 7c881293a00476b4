package io.punchout.testkit.heap;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Retention;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import io.punchout.transaction.export.ImportReport;
import io.punchout.transaction.export.TransactionExport;
import io.punchout.transaction.export.TransactionImport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Exports a log of very many entries to a file and imports it: a program, so that it can be run in a heap of its own.
 * Arguments: how many entries, and the file.
 */
public final class ManyEntries {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private ManyEntries() {}

    public static void main(String[] arguments) throws IOException {
        int entries = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        Made log = new Made(entries);
        try (OutputStream target = Files.newOutputStream(file)) {
            TransactionExport.of(log).write(TransactionQuery.newest(1), target);
        }
        try (InputStream source = Files.newInputStream(file)) {
            ImportReport report = TransactionImport.into(log).read(source);
            System.out.printf(Locale.ROOT, "%d exported, %d imported, %s%n", log.read, log.taken, report);
        }
    }

    private static Transaction entry(int number) {
        Instant at = START.plusMillis(number);
        return new Transaction(
                String.format(Locale.ROOT, "%016x%016x", at.toEpochMilli() << 16, number),
                at,
                MessageType.START,
                Direction.IN,
                true,
                "cxml",
                "acme",
                "Acme",
                "unit",
                "session",
                null,
                List.of(),
                "message " + number,
                List.of(),
                10,
                Duration.ZERO,
                null);
    }

    /** A log whose entries are made when they are read, and gone when they were taken. */
    private static final class Made implements SearchableTransactionLog {
        private final int entries;
        private long read;
        private long taken;

        Made(int entries) {
            this.entries = entries;
        }

        @Override
        public List<Transaction> find(TransactionQuery query) {
            String before = query.before();
            int number = before == null ? entries : Integer.parseInt(before.substring(16), 16) - 1;
            List<Transaction> page = new ArrayList<>();
            while (number > 0 && page.size() < query.limit()) {
                page.add(entry(number--));
            }
            read += page.size();
            return page;
        }

        @Override
        public int appendAll(List<Transaction> transactions) {
            taken += transactions.size();
            return transactions.size();
        }

        @Override
        public void append(Transaction transaction) {
            taken++;
        }

        @Override
        public Optional<Transaction> find(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int count(TransactionQuery query, int cap) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int delete(Retention what, int most) {
            throw new UnsupportedOperationException();
        }
    }
}
