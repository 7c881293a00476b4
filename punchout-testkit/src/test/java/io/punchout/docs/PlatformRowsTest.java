package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.advice.AdviceCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("docs/platforms.md says what is so")
class PlatformRowsTest {

    private static String page() throws IOException {
        return Files.readString(NamedTests.ROOT.resolve("docs/platforms.md"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"## Row by row, 70", "## Held by, 15"})
    @DisplayName("each row names tests that exist, or is advice only with a reason")
    void rows(String section, int atLeast) throws IOException {
        List<String> rows = NamedTests.rows("docs/platforms.md", section);
        assertThat(rows).hasSizeGreaterThan(atLeast);
        NamedTests tests = NamedTests.read();
        for (String row : rows) {
            boolean named = tests.in(row) > 0;
            assertThat(named || row.matches(".*advice only: .{10,}")).as(row).isTrue();
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
