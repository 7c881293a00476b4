package io.punchout.benchmark;

import io.punchout.PunchOut;
import io.punchout.http.HttpRequest;
import io.punchout.secret.Secret;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.store.async.AsyncTransactionLog;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.transaction.Transaction;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Figures of the stores on H2 (a file) and PostgreSQL (embedded binaries), with raw JDBC over the same connection beside
 * them in turns: not JMH, for the database is the larger part. Each time is the lower tenth of many. Arguments: how many entries the large log has (1,000,000),
 * {@code plans} to print each filter's plan, {@code h2} or {@code postgresql} for one of the two, {@code steps} or {@code
 * pages} for one half of the figures.
 */
final class StoreFigures {
    private static final int WARM = 400;
    /** The way of a setup request is much code; until it is compiled, times are those of the compiler. */
    private static final int WARM_REQUESTS = 40_000;

    private static final int TIMES = 1_001;
    private static final int BATCHES = 11;
    private static final int BATCH = 200;
    private static final int BATCHED = 10 * BATCH;

    private StoreFigures() {}

    static void run(List<String> arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("punchout-figures");
        if (!arguments.contains("postgresql")) {
            try (Connection h2 = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("log"), "sa", "")) {
                all("H2", h2, arguments);
            }
        }
        if (!arguments.contains("h2")) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                            .setLocaleConfig("locale", "C")
                            .start();
                    Connection postgres = server.getPostgresDatabase().getConnection()) {
                all("PostgreSQL", postgres, arguments);
            }
        }
    }

    private static void all(String name, Connection connection, List<String> arguments) throws SQLException {
        System.out.println("\n" + name);
        Recorder recorder = new Recorder(connection);
        JdbcStores stores = JdbcStores.builder(recorder.source())
                .replyKey(Secret.of("a key for figures, of 22 or more characters"))
                .build();
        stores.createTables();
        if (!arguments.contains("pages")) {
            append(stores.transactionLog(), recorder);
            batches(stores.transactionLog(), recorder);
            receive(stores, recorder);
        }
        if (!arguments.contains("steps")) {
            int entries = arguments.stream()
                    .filter(argument -> argument.matches("\\d+"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(1_000_000);
            new LogPages(stores.transactionLog(), recorder).measure(entries, arguments.contains("plans"));
        }
    }

    /** What is timed. */
    private interface Work {
        void run() throws SQLException;
    }

    private static double micros(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000.0;
    }

    /** One entry as the library appends it, then by hand the insert of an entry of the same kind, and so on. */
    private static void append(SearchableTransactionLog log, Recorder recorder) throws SQLException {
        LogRows rows = new LogRows();
        recorder.record(true);
        LogRows.appendAllOneByOne(log, rows.next(WARM + TIMES));
        List<Recorder.Statement> byHand = recorder.record(false);
        clear(recorder);
        double[] ours = new double[TIMES];
        double[] bare = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            Transaction entry = rows.next();
            Recorder.Statement same = byHand.get(WARM + i);
            double library = micros(() -> log.append(entry));
            double hand = micros(() -> same.run(recorder.connection()));
            if (i >= 0) {
                ours[i] = library;
                bare[i] = hand;
            }
        }
        clear(recorder);
        say("append : raw insert of the same row", ours, bare);
    }

    /** Entries through the queue until all are stored, then the same number in raw batches of the same size. */
    private static void batches(SearchableTransactionLog log, Recorder recorder) throws SQLException {
        LogRows rows = new LogRows();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        double[] ours = new double[BATCHES];
        double[] bare = new double[BATCHES];
        // the queue takes all: the one connection is the writer's
        try (AsyncTransactionLog queue = AsyncTransactionLog.builder(log, thread)
                .capacity(BATCHED)
                .characters(Integer.MAX_VALUE)
                .batch(BATCH)
                .build()) {
            for (int round = -3; round < BATCHES; round++) {
                List<Transaction> entries = rows.next(BATCHED);
                recorder.record(true);
                log.appendAll(rows.next(BATCHED));
                List<Recorder.Statement> byHand = inBatches(recorder.record(false));
                clear(recorder);
                double library = micros(() -> {
                    entries.forEach(queue::append);
                    queue.flush(Duration.ofMinutes(5));
                });
                double hand = micros(() -> {
                    for (Recorder.Statement same : byHand) {
                        same.run(recorder.connection());
                    }
                });
                clear(recorder);
                if (round >= 0) {
                    ours[round] = library;
                    bare[round] = hand;
                }
            }
        } finally {
            thread.shutdown();
        }
        System.out.printf(
                Locale.ROOT,
                "  %-52s %6.2f x   %9.0f /s : %.0f /s%n",
                "entries a second, queued : raw batches of " + BATCH,
                low(bare) / low(ours),
                BATCHED * 1e6 / low(ours),
                BATCHED * 1e6 / low(bare));
    }

    private static void warm(PunchOut punchOut, SetupText requests, Recorder recorder) throws SQLException {
        for (int i = 0; i < WARM_REQUESTS; i++) {
            punchOut.receive(request(requests));
        }
        clear(recorder);
    }

    /** Returns the rows of recorded inserts in transactions of one batch of {@link #BATCH} each. */
    private static List<Recorder.Statement> inBatches(List<Recorder.Statement> recorded) {
        Recorder.Statement begin = recorded.get(0);
        Recorder.Statement commit = recorded.get(recorded.size() - 1);
        String sql = recorded.get(1).sql();
        List<Recorder.Statement> batches = new ArrayList<>();
        var rows = recorded.stream().flatMap(one -> one.rows().stream()).toList();
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.add(begin);
            batches.add(new Recorder.Statement(sql, rows.subList(from, from + BATCH)));
            batches.add(commit);
        }
        return batches;
    }

    /** Setup requests received with every store in the database, in turns with the same statements run bare. */
    private static void receive(JdbcStores stores, Recorder recorder) throws SQLException {
        PunchOut punchOut = SetupBenchmark.punchOut(stores);
        SetupText requests = new SetupText();
        warm(punchOut, requests, recorder);
        List<List<Recorder.Statement>> byHand = new ArrayList<>();
        for (int i = 0; i < WARM + TIMES; i++) {
            recorder.record(true);
            punchOut.receive(request(requests));
            byHand.add(recorder.record(false));
        }
        // the recorder's own classes have made the compiler give up some of what it knew
        warm(punchOut, requests, recorder);
        double[] ours = new double[TIMES];
        double[] bare = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            HttpRequest request = request(requests);
            List<Recorder.Statement> same = byHand.get(WARM + i);
            double library = micros(() -> punchOut.receive(request));
            double hand = micros(() -> {
                for (Recorder.Statement one : same) {
                    one.run(recorder.connection());
                }
            });
            if (i >= 0) {
                ours[i] = library;
                bare[i] = hand;
            }
        }
        clear(recorder);
        List<Recorder.Statement> one = byHand.get(byHand.size() - 1);
        long number = one.stream().filter(each -> !each.rows().isEmpty()).count();
        say("receive, " + number + " statements : those run bare", ours, bare);
        one.forEach(each -> System.out.println("    " + each.sql()
                + (each.rows().size() > 1 ? " (a batch of " + each.rows().size() + ")" : "")));
    }

    static void clear(Recorder recorder) throws SQLException {
        try (java.sql.Statement statement = recorder.connection().createStatement()) {
            for (String table : List.of("transaction", "session", "reply")) {
                statement.execute("TRUNCATE TABLE punchout_" + table);
            }
        }
    }

    private static HttpRequest request(SetupText requests) {
        return SetupBenchmark.request(requests.next());
    }

    static void say(String what, double[] ours, double[] bare) {
        System.out.printf(
                Locale.ROOT,
                "  %-52s %6.2f x   %9.1f us : %.1f us%n",
                what,
                low(ours) / low(bare),
                low(ours),
                low(bare));
    }

    /** Returns the time that one in ten stays below: what the work takes when the machine does nothing else meanwhile. */
    static double low(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 10];
    }
}
