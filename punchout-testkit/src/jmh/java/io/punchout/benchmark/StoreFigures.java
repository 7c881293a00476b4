package io.punchout.benchmark;

import io.punchout.PunchOut;
import io.punchout.http.HttpRequest;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.transaction.Transaction;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Figures of the stores on H2 (a file) and PostgreSQL (embedded binaries), with raw JDBC over the same connection beside
 * them in turns: not JMH, for the database is the larger part. Arguments: how many entries the large log has (1,000,000),
 * and {@code plans} to print each filter's plan.
 */
final class StoreFigures {
    private static final int ROUNDS = 11;
    private static final int ROUND = 100;

    private StoreFigures() {}

    static void run(List<String> arguments) throws IOException, SQLException {
        int entries = arguments.isEmpty() ? 1_000_000 : Integer.parseInt(arguments.get(0));
        boolean plans = arguments.contains("plans");
        Path folder = Files.createTempDirectory("punchout-figures");
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("log"), "sa", "")) {
            all("H2", h2, entries, plans);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .start();
                Connection postgres = server.getPostgresDatabase().getConnection()) {
            all("PostgreSQL", postgres, entries, plans);
        }
    }

    private static void all(String name, Connection connection, int entries, boolean plans) throws SQLException {
        System.out.println("\n" + name);
        Recorder recorder = new Recorder(connection);
        JdbcStores stores = JdbcStores.builder(recorder.source()).build();
        stores.createTables();
        append(stores.transactionLog(), recorder);
        receive(stores, recorder);
        LogPages pages = new LogPages(stores.transactionLog(), recorder);
        pages.measure(entries, plans);
    }

    /** One entry as the library appends it, and the same insert with the same values by hand. */
    private static void append(SearchableTransactionLog log, Recorder recorder) throws SQLException {
        LogRows rows = new LogRows();
        recorder.record(true);
        log.append(rows.next());
        String sql = recorder.record(false).get(0).sql();
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = -3; round < ROUNDS; round++) {
            List<Transaction> batch = rows.next(ROUND);
            recorder.record(true);
            LogRows.appendAllOneByOne(log, batch);
            List<Recorder.Statement> same = recorder.record(false);
            recorder.connection().createStatement().executeUpdate("DELETE FROM punchout_transaction");
            long start = System.nanoTime();
            LogRows.appendAllOneByOne(log, batch);
            double library = System.nanoTime() - start;
            recorder.connection().createStatement().executeUpdate("DELETE FROM punchout_transaction");
            start = System.nanoTime();
            for (Recorder.Statement one : same) {
                try (PreparedStatement statement = recorder.connection().prepareStatement(sql)) {
                    one.bind(statement);
                    statement.executeUpdate();
                }
            }
            if (round >= 0) {
                ours[round] = library / ROUND / 1_000;
                bare[round] = (System.nanoTime() - start) / (double) ROUND / 1_000;
            }
        }
        say("append : raw insert of the same row", ours, bare);
    }

    /** Setup requests received with sessions and log in the database, and the same statements run bare. */
    private static void receive(JdbcStores stores, Recorder recorder) throws SQLException {
        PunchOut punchOut = SetupBenchmark.punchOut(stores.sessions(), stores.transactionLog());
        SetupText requests = new SetupText();
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        int statements = 0;
        for (int round = -8; round < ROUNDS; round++) {
            recorder.record(true);
            for (int i = 0; i < ROUND; i++) {
                punchOut.receive(request(requests));
            }
            List<Recorder.Statement> same = recorder.record(false);
            statements = same.size() / ROUND;
            clear(recorder);
            long start = System.nanoTime();
            for (int i = 0; i < ROUND; i++) {
                punchOut.receive(request(requests));
            }
            double library = System.nanoTime() - start;
            clear(recorder);
            start = System.nanoTime();
            for (Recorder.Statement one : same) {
                try (PreparedStatement statement = one.prepare(recorder.connection(), "")) {
                    statement.execute();
                }
            }
            if (round >= 0) {
                ours[round] = library / ROUND / 1_000;
                bare[round] = (System.nanoTime() - start) / (double) ROUND / 1_000;
            }
        }
        say("receive, " + statements + " statements : those run bare", ours, bare);
        recorder.record(true);
        punchOut.receive(request(requests));
        recorder.record(false).forEach(one -> System.out.println("    " + one.sql()));
    }

    private static void clear(Recorder recorder) throws SQLException {
        recorder.connection().createStatement().executeUpdate("DELETE FROM punchout_transaction");
        recorder.connection().createStatement().executeUpdate("DELETE FROM punchout_session");
    }

    private static HttpRequest request(SetupText requests) {
        return SetupBenchmark.request(requests.next());
    }

    static void say(String what, double[] ours, double[] bare) {
        System.out.printf(
                Locale.ROOT,
                "  %-52s %6.2f x   %9.1f us : %.1f us%n",
                what,
                median(ours) / median(bare),
                median(ours),
                median(bare));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
