package io.punchout.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("log export and log import, from database to database")
class LogCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private static String database() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    private int run(String input, String... arguments) {
        out.reset();
        err.reset();
        return Main.create()
                .run(
                        List.of(arguments),
                        new Console(
                                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatADemoRecordedGoesFromOneDatabaseToAnother() throws IOException {
        String from = database();
        String to = database();
        assertThat(run("", "demo", "--once", "--jdbc-url", from)).as(err()).isZero();
        Path file = directory.resolve("log.jsonl");
        assertThat(run("", "log", "export", "--jdbc-url", from, file.toString()))
                .as(err())
                .isZero();
        long lines = Files.readString(file).lines().count();
        assertThat(lines).isGreaterThan(7);
        assertThat(run("", "log", "import", "--jdbc-url", to, file.toString()))
                .as(err())
                .isZero();
        assertThat(err()).contains("Imported " + lines + " transactions, 0 were there");
        assertThat(run(Files.readString(file), "log", "import", "--jdbc-url", to))
                .isZero();
        assertThat(err()).contains("Imported 0 transactions, " + lines + " were there");
        assertThat(run("", "log", "export", "--jdbc-url", to)).isZero();
        assertThat(out()).isEqualTo(Files.readString(file));
        assertThat(run("", "log", "export", "--jdbc-url", to, "--connection", "demo-oci", "--without-persons"))
                .isZero();
        assertThat(out()).contains("demo-oci").doesNotContain("demo-cxml");
    }

    @Test
    void badLinesAreToldAndTheExitCodeSaysSo() {
        assertThat(run("{}\nno json\n", "log", "import", "--jdbc-url", database()))
                .isEqualTo(1);
        assertThat(err()).contains("line 1", "line 2", "2 lines were bad");
    }

    @Test
    void aDatabaseThatDoesNotWorkIsSaidWithoutATrace() {
        assertThat(run("", "log", "export", "--jdbc-url", "jdbc:nobody:x")).isEqualTo(1);
        assertThat(run("", "log", "export", "--jdbc-url", database())).isEqualTo(1);
        assertThat(err()).contains("no tables").doesNotContain("\tat ");
        assertThat(run("", "demo", "--once", "--jdbc-url", "jdbc:nobody:x")).isEqualTo(1);
        assertThat(err()).contains("database").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log",
                "log delete",
                "log export",
                "log export --jdbc-url",
                "log export --jdbc-url a --nothing",
                "log export --jdbc-url a b c",
                "log export --jdbc-url a --prefix 1;x"
            })
    void wrongCallsAreExplained(String line) {
        assertThat(run("", line.split(" "))).isEqualTo(2);
        assertThat(err()).contains("Usage:", "log export").doesNotContain("Exception");
    }
}
