package io.punchout.testkit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/**
 * A MariaDB or MySQL server: the one that {@code PUNCHOUT_MARIADB_URL} names (a JDBC URL with user and password), or one
 * started from the machine's own {@code mariadbd}, in a folder of its own, until the JVM ends.
 */
final class MariaDbServer {
    private static final String URL = System.getenv("PUNCHOUT_MARIADB_URL");

    private MariaDbServer() {}

    /** Returns the server's database; empty if this machine has none. */
    static Optional<DataSource> start() {
        try {
            if (URL != null) {
                return Optional.of(new MariaDbPoolDataSource(URL));
            }
            Optional<Path> server = program("mariadbd");
            Optional<Path> setup = program("mariadb-install-db");
            return server.isPresent() && setup.isPresent()
                    ? Optional.of(start(server.get(), setup.get()))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static DataSource start(Path server, Path setup) throws IOException, InterruptedException, SQLException {
        Path folder = Files.createTempDirectory("punchout-mariadb");
        Path data = folder.resolve("data");
        String user = "--user=" + System.getProperty("user.name");
        Process made = run(
                folder,
                List.of(
                        setup.toString(),
                        "--no-defaults",
                        user,
                        "--datadir=" + data,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db"));
        if (made.waitFor() != 0) {
            throw new IOException("mariadb-install-db failed, see " + folder);
        }
        int port = freePort();
        Process running = run(
                folder,
                List.of(
                        server.toString(),
                        "--no-defaults",
                        user,
                        "--datadir=" + data,
                        "--socket=" + folder.resolve("socket"),
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--innodb-flush-log-at-trx-commit=0",
                        "--max-allowed-packet=64M"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running, folder)));
        DataSource source = new MariaDbPoolDataSource("jdbc:mariadb://127.0.0.1:" + port
                + "/punchout?user=root&createDatabaseIfNotExist=true&connectTimeout=60000&maxPoolSize=20");
        for (int attempt = 0; ; attempt++) {
            try (Connection connection = source.getConnection()) {
                return source;
            } catch (SQLException notYet) {
                if (attempt == 100 || running.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw notYet;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process run(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(Path.of(command.get(0)).getFileName() + ".log")
                        .toFile())
                .start();
    }

    private static void stop(Process running, Path folder) {
        running.destroy();
        try {
            running.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            // the system's temporary folder is emptied by the system
        }
    }
}
