package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.advice.AdviceCode;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/platforms.md says what is so")
class PlatformRowsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+Test)#([A-Za-z]+)`");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/platforms.md"), StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> testSources() throws IOException {
        Map<String, List<String>> sources = new HashMap<>();
        for (String module : List.of("punchout-core", "punchout-cxml", "punchout-oci", "punchout-testkit")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith("Test.java"))
                        .toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    sources.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return sources;
    }

    @Test
    @DisplayName("each row names tests that exist, or is advice only with a reason")
    void rows() throws IOException {
        String table = page().substring(page().indexOf("## Row by row"), page().indexOf("## Simulated buyers"));
        List<String> rows =
                table.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
        assertThat(rows).hasSizeGreaterThan(40);
        Map<String, List<String>> sources = testSources();
        for (String row : rows) {
            Matcher test = TEST.matcher(row);
            boolean any = false;
            while (test.find()) {
                any = true;
                String method = "void " + test.group(2) + "(";
                assertThat(sources.getOrDefault(test.group(1), List.of()))
                        .as(row)
                        .anySatisfy(source -> assertThat(source).contains(method));
            }
            assertThat(any || row.matches(".*advice only: .{10,}")).as(row).isTrue();
        }
    }

    @Test
    @DisplayName("every code of advice stands in the table of codes, and no other")
    void codes() throws IOException {
        Matcher code = Pattern.compile("\\| `(advice\\.[a-z_]+)` \\|").matcher(page());
        List<String> documented = new ArrayList<>();
        while (code.find()) {
            documented.add(code.group(1));
        }
        assertThat(documented)
                .containsExactlyElementsOf(
                        Stream.of(AdviceCode.values()).map(AdviceCode::code).toList());
    }
}
