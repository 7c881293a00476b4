package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every Java sample of README and docs is code of this module's tests: {@code <!-- sample: NAME -->} stands before it, and
 * {@code // NAME:start} and {@code // NAME:end} around the code that a test runs.
 */
@DisplayName("docs: the Java samples are compiled and run")
class DocsSamplesTest {
    private static final Path SOURCES = Path.of("src/test/java");
    private static final Pattern FENCE =
            Pattern.compile("(?:<!-- sample: ([a-z0-9-]+) -->\\n)?```java\\n(.*?)\\n?```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^( *)// ([a-z0-9-]+):start\\n(.*?)^ *// \\2:end$", Pattern.DOTALL | Pattern.MULTILINE);

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("../README.md")));
        try (Stream<Path> docs = Files.list(Path.of("../docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new HashMap<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> files =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path file : files) {
                Matcher region = REGION.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (region.find()) {
                    int indent = region.group(1).length();
                    String former = regions.put(
                            region.group(2),
                            region.group(3)
                                    .lines()
                                    .map(line -> line.isBlank() ? "" : line.substring(indent))
                                    .collect(Collectors.joining("\n"))
                                    .strip());
                    assertThat(former)
                            .as("two samples named " + region.group(2))
                            .isNull();
                }
            }
        }
        return regions;
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsTheCodeThatRuns() throws IOException {
        Map<String, String> regions = regions();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            Matcher fence = FENCE.matcher(Files.readString(page, StandardCharsets.UTF_8));
            while (fence.find()) {
                String name = fence.group(1);
                String shown = fence.group(2);
                tests.add(DynamicTest.dynamicTest(page.getFileName() + " " + name, () -> {
                    assertThat(name).as("a sample without a name:\n" + shown).isNotNull();
                    assertThat(shown).isEqualTo(regions.get(name));
                }));
            }
        }
        return tests.stream();
    }

    @Test
    void noSampleIsWrittenForNothing() throws IOException {
        Set<String> shown = new HashSet<>();
        for (Path page : pages()) {
            Matcher fence = FENCE.matcher(Files.readString(page, StandardCharsets.UTF_8));
            while (fence.find()) {
                shown.add(String.valueOf(fence.group(1)));
            }
        }
        Set<String> unused = new TreeSet<>(regions().keySet());
        unused.removeAll(shown);
        assertThat(unused).isEmpty();
    }
}
