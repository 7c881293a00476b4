package io.punchout.benchmark;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
    private static final int WARM = 30;
    private static final int LEAST = 3;
    private static final long MOST = 2_000_000_000;

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
        filters.put("text that all have", newest.containing("cxml"));
        filters.put("text that none has", newest.containing("Zwiebelkuchen"));
        filters.put("connection, rare text", newest.ofConnection("connection-3").containing("Zwiebelkuchen"));
        filters.put("visit", newest.ofSession("session-2000"));
        filters.put("payload id", newest.ofPayload("6000.4711@buyer.example"));
        return filters;
    }

    void measure(int most, boolean plans) throws SQLException {
        StoreFigures.clear(recorder);
        fill(SMALL);
        Map<String, Double> small = new LinkedHashMap<>();
        for (TransactionQuery filter : filters().values()) {
            // the compiler's and the database's own first time
            time(filter);
        }
        for (Map.Entry<String, TransactionQuery> filter : filters().entrySet()) {
            small.put(filter.getKey(), time(filter.getValue()));
        }
        fill(most);
        System.out.printf(
                Locale.ROOT,
                "  %-24s %14s %14s %14s %8s%n",
                "page of " + PAGE + " by filter",
                "first, " + SMALL,
                "first, " + most,
                "far, " + most,
                "at most");
        for (Map.Entry<String, TransactionQuery> filter : filters().entrySet()) {
            TransactionQuery far = far(filter.getValue());
            double of = small.get(filter.getKey());
            double first = time(filter.getValue());
            double last = time(far);
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s %11.0f us %11.0f us %11.0f us %6.2f x%n",
                    filter.getKey(),
                    of,
                    first,
                    last,
                    Math.max(Math.max(first, last) / of, last / first));
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

    /** Returns the lower tenth; of fewer rounds where each takes long. */
    private double time(TransactionQuery query) {
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + MOST;
        for (int round = -WARM; round < ROUNDS && (times.size() < LEAST || System.nanoTime() < end); round++) {
            long start = System.nanoTime();
            log.find(query);
            // a slow one needs no warming
            if (round >= 0 || System.nanoTime() > end) {
                times.add((System.nanoTime() - start) / 1_000.0);
            }
        }
        return StoreFigures.low(times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void plan(TransactionQuery query) throws SQLException {
        recorder.record(true);
        log.find(query);
        List<Recorder.Statement> all = recorder.record(false);
        Recorder.Statement asked = all.get(all.size() - 1);
        System.out.println("    " + asked.sql().replaceFirst("SELECT .* FROM", "SELECT ... FROM"));
        try (PreparedStatement statement = asked.prepare(recorder.connection(), "EXPLAIN ");
                ResultSet lines = statement.executeQuery()) {
            while (lines.next()) {
                lines.getString(1).lines().forEach(line -> System.out.println("      " + line));
            }
        }
    }
}
