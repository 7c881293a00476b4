package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Pages say of each statement where it is and which test holds it")
class StatementRowsTest {

    @ParameterizedTest
    @CsvSource({"docs/oci.md, 60", "docs/stores.md, 30"})
    @DisplayName("Each row names tests that exist, or a benchmark of the command that it gives")
    void rows(String page, int fewest) throws IOException {
        List<String> rows = NamedTests.rows(page, "## Statement by statement");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(fewest);
        NamedTests tests = NamedTests.read();
        for (String row : rows) {
            assertThat(tests.in(row) > 0 || row.matches(".*`[A-Za-z]+(?:Benchmark|Figures)`.*"))
                    .as(row)
                    .isTrue();
        }
    }
}
