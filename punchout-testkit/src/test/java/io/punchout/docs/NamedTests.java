package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of all modules by name, for pages whose rows say which test holds them. */
final class NamedTests {
    static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+(?:Test|Contracts?))#([A-Za-z0-9_]+)`");

    private final Map<String, List<String>> sources = new HashMap<>();

    private NamedTests() {}

    static NamedTests read() throws IOException {
        NamedTests tests = new NamedTests();
        for (String module : List.of("punchout-core", "punchout-cxml", "punchout-oci", "punchout-testkit")) {
            tests.add(ROOT.resolve(module).resolve("src/test/java"));
        }
        tests.add(ROOT.resolve("punchout-testkit/src/main/java/io/punchout/testkit/contract"));
        return tests;
    }

    private void add(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                sources.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
    }

    /** Returns the rows of the table below a heading, without the table's head. */
    static List<String> rows(String page, String heading) throws IOException {
        String text = Files.readString(ROOT.resolve(page), StandardCharsets.UTF_8);
        assertThat(text).as(page).contains(heading + "\n");
        String behind = text.substring(text.indexOf(heading + "\n") + heading.length());
        int next = behind.indexOf("\n## ");
        return (next < 0 ? behind : behind.substring(0, next))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();
    }

    /** Returns how many tests a row names, written {@code `SomeTest#method`} or {@code `SomeContract#method`}; each must exist. */
    int in(String row) {
        Matcher test = TEST.matcher(row);
        int named = 0;
        while (test.find()) {
            named++;
            String method = "void " + test.group(2) + "(";
            boolean exists =
                    sources.getOrDefault(test.group(1), List.of()).stream().anyMatch(source -> source.contains(method));
            assertThat(exists)
                    .as("%s#%s in: %s", test.group(1), test.group(2), row)
                    .isTrue();
        }
        return named;
    }
}
