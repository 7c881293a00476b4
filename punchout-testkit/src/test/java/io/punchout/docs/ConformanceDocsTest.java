package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.testkit.conformance.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("docs/conformance.md names what there is, and all of it")
class ConformanceDocsTest {
    private static final Pattern TRANSCRIPT = Pattern.compile("`((?:3\\.[1-8]|pitfall|platform)-[^`]*)`");

    private static String section(String heading) throws IOException {
        String page = Files.readString(Path.of("../docs/conformance.md"), StandardCharsets.UTF_8);
        int from = page.indexOf("## " + heading);
        assertThat(from).as(heading).isPositive();
        int to = page.indexOf("\n## ", from);
        return to < 0 ? page.substring(from) : page.substring(from, to);
    }

    private static List<String> rows(String heading) throws IOException {
        return section(heading)
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();
    }

    @Test
    @DisplayName("each rule has a transcript, and each transcript a rule")
    void transcripts() throws IOException {
        List<String> names = Transcript.cxml().stream()
                .map(each -> each.name().replace(".txt", ""))
                .toList();
        List<String> unnamed = new ArrayList<>(names);
        for (String row : rows("Rules and their transcripts")) {
            Matcher named = TRANSCRIPT.matcher(row);
            assertThat(named.find()).as(row).isTrue();
            do {
                Pattern pattern = Pattern.compile(Pattern.quote(named.group(1)).replace("*", "\\E.*\\Q"));
                assertThat(names).as(row).anyMatch(name -> pattern.matcher(name).matches());
                unnamed.removeIf(name -> pattern.matcher(name).matches());
            } while (named.find());
        }
        assertThat(unnamed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is promised, and what shows it", "Mistakes of others"})
    @DisplayName("each promise and each mistake names what shows it, and that exists")
    void shown(String heading) throws IOException {
        List<String> names = Transcript.cxml().stream()
                .map(each -> each.name().replace(".txt", ""))
                .toList();
        NamedTests tests = NamedTests.read();
        for (String row : rows(heading)) {
            Matcher transcript = TRANSCRIPT.matcher(row);
            boolean shown = false;
            while (transcript.find()) {
                shown = true;
                assertThat(names).as(row).contains(transcript.group(1));
            }
            shown |= tests.in(row) > 0;
            assertThat(shown).as(row).isTrue();
        }
    }
}
