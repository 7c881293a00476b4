package io.punchout.benchmark;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first and a far page of every filter, in a small log and in a large one. */
final class LogPages {
    private static final int SMALL = 10_000;
    private static final int PAGE = 50;
    private static final int FAR = 1_000 * PAGE;
    private static final int BATCH = 10_000;
    private static final int ROUNDS = 101;

    private final SearchableTransactionLog log;
    private final Recorder recorder;
    private final LogRows rows = new LogRows("<cXML/>");
    private int entries;

    LogPages(SearchableTransactionLog log, Recorder recorder) {
        this.log = log;
        this.recorder = recorder;
    }

    private static Map<String, TransactionQuery> filters() {
        TransactionQuery newest = TransactionQuery.newest(PAGE);
        Instant start = Instant.parse("2026-03-01T00:00:00Z");
        Map<String, TransactionQuery> filters = new LinkedHashMap<>();
        filters.put("none", newest);
        filters.put("connection", newest.ofConnection("connection-3"));
        filters.put("business unit", newest.ofBusinessUnit("unit-3"));
        filters.put("type", newest.ofType(MessageType.CART_RETURN));
        filters.put("accepted", newest.successful(true));
        filters.put("refused", newest.successful(false));
        filters.put("period", newest.between(start, start.plusSeconds(86_400_000)));
        filters.put("connection, refused", newest.ofConnection("connection-3").successful(false));
        filters.put("connection, type", newest.ofConnection("connection-3").ofType(MessageType.SETUP_REQUEST));
        filters.put(
                "unit, type, accepted",
                newest.ofBusinessUnit("unit-3")
                        .ofType(MessageType.SETUP_REQUEST)
                        .successful(true));
        filters.put("text", newest.containing("cxml"));
        filters.put("visit", newest.ofSession("session-2000"));
        filters.put("payload id", newest.ofPayload("6000.4711@buyer.example"));
        return filters;
    }

    void measure(int most, boolean plans) throws SQLException {
        recorder.connection().createStatement().executeUpdate("DELETE FROM punchout_transaction");
        fill(SMALL);
        Map<String, Double> small = new LinkedHashMap<>();
        for (Map.Entry<String, TransactionQuery> filter : filters().entrySet()) {
            small.put(filter.getKey(), time(filter.getValue()));
        }
        fill(most);
        System.out.printf(
                Locale.ROOT,
                "  %-24s %14s %14s %14s%n",
                "page of " + PAGE + " by filter",
                "first, " + SMALL,
                "first, " + most,
                "far, " + most);
        for (Map.Entry<String, TransactionQuery> filter : filters().entrySet()) {
            TransactionQuery far = far(filter.getValue());
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s %11.0f us %11.0f us %11.0f us%n",
                    filter.getKey(),
                    small.get(filter.getKey()),
                    time(filter.getValue()),
                    time(far));
            if (plans) {
                plan(filter.getValue());
                plan(far);
            }
        }
    }

    private void fill(int number) throws SQLException {
        while (entries < number) {
            int some = Math.min(BATCH, number - entries);
            log.appendAll(rows.next(some));
            entries += some;
        }
        recorder.connection().createStatement().execute("ANALYZE");
    }

    /** Returns the query of the 1,000th page, or of the last one if there are not so many. */
    private TransactionQuery far(TransactionQuery query) {
        TransactionQuery at = query.limit(TransactionQuery.MAX_LIMIT);
        String before = null;
        int read = 0;
        while (read < FAR - PAGE) {
            List<Transaction> page = log.find(at.before(before));
            // a page remains behind it
            int last = page.size() - PAGE - 1;
            if (last < 0) {
                break;
            }
            before = page.get(last).id();
            read += last + 1;
        }
        return query.before(before);
    }

    private double time(TransactionQuery query) {
        double[] times = new double[ROUNDS];
        for (int round = -30; round < ROUNDS; round++) {
            long start = System.nanoTime();
            log.find(query);
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1_000.0;
            }
        }
        return StoreFigures.median(times);
    }

    private void plan(TransactionQuery query) throws SQLException {
        recorder.record(true);
        log.find(query);
        Recorder.Statement asked = recorder.record(false).get(0);
        System.out.println("    " + asked.sql().replaceFirst("SELECT .* FROM", "SELECT ... FROM"));
        try (PreparedStatement statement = asked.prepare(recorder.connection(), "EXPLAIN ");
                ResultSet lines = statement.executeQuery()) {
            while (lines.next()) {
                lines.getString(1).lines().forEach(line -> System.out.println("      " + line));
            }
        }
    }
}
