package io.punchout.testkit.cli;

import io.punchout.connection.Connection;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.testkit.demo.DemoOptions;
import io.punchout.testkit.demo.DemoServer;
import io.punchout.testkit.demo.RoundTrips;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Runs the sample shop. */
final class DemoCommand implements Command {

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String usage() {
        return """
                demo [--once] [--port N] [--config connections.json] [--jdbc-url URL]
                  Runs a sample shop on 127.0.0.1, port 8080 unless told otherwise, until it is stopped.
                  --once    plays a cXML and an OCI round trip against it instead, and stops;
                            exit 0 if the carts that arrived equal the carts that were sent, else 1
                  --port    another port; 0 takes any free one
                  --config  connections of your own, besides the built-in ones
                  --jdbc-url  the database of sessions and transactions, made if it has no tables: a file of H2 in the
                            folder for temporary files unless told otherwise, and memory with --once
                """;
    }

    @Override
    public int run(List<String> arguments, Console io) throws UsageException {
        DemoArguments options = DemoArguments.parse(arguments);
        Path config = options.config();
        Outcome<List<Connection>> connections = config == null
                ? Outcome.accepted(List.of())
                : ConnectionReader.create().read(config);
        connections.problems().forEach(problem -> io.err().println(placed(problem)));
        if (!(connections instanceof Outcome.Accepted<List<Connection>> configured)) {
            return 1;
        }
        try {
            return run(options, configured.value(), io);
        } catch (PunchOutException broken) {
            io.err()
                    .println("The demo's database does not work: " + broken.getMessage()
                            + ". Another demo may have it open;" + " name one with --jdbc-url.");
            return 1;
        }
    }

    private static int run(DemoArguments options, List<Connection> configured, Console io) {
        JdbcStores stores = stores(options);
        DemoOptions demo = new DemoOptions(options.port(), configured, Clock.systemUTC(), stores, !options.once());
        try (DemoServer server = DemoServer.start(demo)) {
            return options.once() ? once(server, io) : stayUp(server, io);
        } catch (IOException taken) {
            io.err().println("The demo cannot listen on 127.0.0.1:" + options.port() + ": " + taken.getMessage());
            return 1;
        }
    }

    private static @Nullable JdbcStores stores(DemoArguments options) {
        String url = options.jdbcUrl();
        if (url == null && options.once()) {
            return null;
        }
        JdbcStores stores = JdbcStores.builder(url == null ? defaultUrl() : url).build();
        try {
            // on a thread of its own: a Ctrl+C meanwhile would break the file of H2
            CompletableFuture.runAsync(stores::createTables).join();
            return stores;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof PunchOutException broken
                    ? broken
                    : new PunchOutException("its tables could not be made", failed);
        }
    }

    private static String defaultUrl() {
        return "jdbc:h2:file:"
                + Path.of(System.getProperty("java.io.tmpdir"), "punchout-demo").toAbsolutePath();
    }

    /** As compilers write it, so that an editor finds the place. */
    private static String placed(Problem problem) {
        String at = problem.line() > 0
                ? problem.file() + ":" + problem.line() + ":" + problem.column()
                : String.valueOf(problem.file());
        return at + ": " + problem.in(null);
    }

    private static int once(DemoServer server, Console io) {
        try {
            return new RoundTrips(server, io.out()).run() ? 0 : 1;
        } catch (UncheckedIOException | IllegalStateException | NoSuchElementException failed) {
            io.err().println("The round trip failed: " + failed.getMessage());
            return 1;
        }
    }

    private static int stayUp(DemoServer server, Console io) {
        io.out().println("The punch-out demo is running. Open:");
        io.out().println("  " + server.uri("/") + "  lets you play the buyer, and shows what comes of it");
        io.out().println("  " + server.uri("/log") + "  the transaction log; as JSON: " + server.uri("/log.json"));
        io.out().println("Entry point for procurement systems: " + server.uri("/punchout"));
        io.out().println("The procurement systems that you play are at " + server.buyerUri("/") + ", another site.");
        io.out().println("Stop it with Ctrl+C.");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
