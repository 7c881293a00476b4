package io.punchout.testkit.heap;

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

/** Runs a program in a JVM of its own with a heap of 32 MB. */
final class SmallHeap {
    private final Path folder;
    private final StringBuilder said = new StringBuilder();

    /** Keeps the program's output in this folder. */
    SmallHeap(Path folder) {
        this.folder = folder;
    }

    /** Returns all that the programs said. */
    String said() {
        return said.toString();
    }

    /** Runs a program and returns how it ended. */
    int run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx32m", "-XX:+UseSerialGC", "-cp", classPath(program), program.getName()));
        command.addAll(List.of(arguments));
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
    private static String classPath(Class<?> program) {
        return Stream.of(
                        place(program),
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
