package io.punchout.testkit.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A cart of 100,000 lines is written and read in a heap of 32 MB")
class ManyLinesTest {
    @TempDir
    private Path folder;

    private final StringBuilder said = new StringBuilder();

    @Test
    @DisplayName("line by line, in both directions")
    void flat() throws Exception {
        assertThat(run("100000", "flow")).as(said.toString()).isZero();
        assertThat(said).contains("100000 lines in ");
    }

    @Test
    @DisplayName("who keeps the lines that are read has no room: the heap is as small as it says")
    void held() throws Exception {
        assertThat(run("100000", "hold")).isNotZero();
        assertThat(said).contains("OutOfMemoryError");
    }

    /** Runs the program in a JVM of its own and returns how it ended. */
    private int run(String lines, String mode) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx32m", "-XX:+UseSerialGC", "-cp", classPath(), ManyLines.class.getName()));
        command.addAll(List.of(lines, folder.resolve("cart.xml").toString(), mode));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            said.append(Files.readString(output, StandardCharsets.UTF_8));
            return ended ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }

    /** What this test sees, whether on the class path or the module path. */
    private static String classPath() {
        return Stream.of(
                        place(ManyLines.class),
                        System.getProperty("jdk.module.path"),
                        System.getProperty("surefire.test.class.path"),
                        System.getProperty("java.class.path"))
                .filter(Objects::nonNull)
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
