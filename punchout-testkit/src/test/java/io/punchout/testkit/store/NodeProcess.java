package io.punchout.testkit.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link Node} in a JVM of its own. */
final class NodeProcess {
    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    NodeProcess(Path errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Node.class.getName()));
        command.addAll(List.of(arguments));
        this.process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Whatever this test was started with, as one class path; the folders are Maven's. */
    private static String classPath() {
        return Stream.of(
                        System.getProperty("jdk.module.path"),
                        System.getProperty("surefire.test.class.path"),
                        System.getProperty("java.class.path"),
                        Path.of("target", "test-classes").toAbsolutePath().toString())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits for so many more lines; fewer if the process ends. */
    void await(int more) throws IOException {
        for (int i = 0; i < more; i++) {
            String line = output.readLine();
            if (line == null) {
                return;
            }
            lines.add(line);
        }
    }

    /** Kills the process as hard as can be, and returns all it said. */
    List<String> kill() throws IOException, InterruptedException {
        // not by destroyForcibly() of the process: that closes its output, and with it what was said and not yet read
        process.toHandle().destroyForcibly();
        return rest();
    }

    /** Waits for the end of the process, and returns all it said. */
    List<String> rest() throws IOException, InterruptedException {
        await(Integer.MAX_VALUE);
        process.waitFor();
        return List.copyOf(lines);
    }
}
