package io.punchout.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<b> | &lt;b&gt;",
                "\"x\" 'y' | &quot;x&quot; &#39;y&#39;",
                "a&b&amp; | a&amp;b&amp;amp;",
                "Größe 5 € | Größe 5 €",
                "`\"><script>alert(1)</script>` | &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"
            })
    void markupBecomesReferences(String text, String escaped) {
        assertThat(Html.escape(text)).isEqualTo(escaped);
    }

    @Test
    void lineBreaksSurviveAttributesAndTabsStay() {
        assertThat(Html.escape("a\r\nb\tc")).isEqualTo("a&#13;&#10;b\tc");
    }

    @Test
    void controlsBecomeReplacementCharacters() {
        assertThat(Html.escape("a\u0000b\u0008c\u001fd\u007fe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void pairsOfSurrogatesStayAndLoneOnesDoNot() {
        assertThat(Html.escape("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
        assertThat(Html.escape("\uD83D")).isEqualTo("\uFFFD");
        assertThat(Html.escape("\uDE00\uD83Dx\uD83D")).isEqualTo("\uFFFD\uFFFDx\uFFFD");
    }
}
