package io.punchout.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("application/x-www-form-urlencoded: nothing is lost")
class ParametersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a=b ! a ! b",
                "a=b=c==! a ! b=c==",
                "a=! a ! ''",
                "a ! a ! ''",
                "=b ! '' ! b",
                "a=1+2 ! a ! 1 2",
                "a=1%2B2 ! a ! 1+2",
                "a=100%25 ! a ! 100%",
                "a=100% ! a ! 100%",
                "a=%4 ! a ! %4",
                "a=%zz ! a ! %zz",
                "a=%4%41 ! a ! %4A",
                "a=%-1 ! a ! %-1",
                "a=%26%3D ! a ! &=",
                "a%3Db=c ! a=b ! c",
                "a=%c3%bc%C3%9F ! a ! üß",
                "a=%F0%9F%98%80 ! a ! \uD83D\uDE00",
                "a=?x#y;z ! a ! ?x#y;z",
                "NEW_ITEM-DESCRIPTION%5B1%5D=x ! NEW_ITEM-DESCRIPTION[1] ! x"
            })
    void parsesOnePair(String encoded, String name, String value) {
        assertThat(Parameters.parse(encoded, UTF_8).list()).containsExactly(new Parameter(name, value));
    }

    @Test
    void wideDigitsAreNoEscape() {
        String arabicDigits = "a=%\u0664\u0661";
        assertThat(Parameters.parse(arabicDigits, UTF_8).first("a")).contains("%\u0664\u0661");
    }

    @Test
    void keepsOrderAndDuplicatesAndSkipsEmptyPairs() {
        Parameters parsed = Parameters.parse("&b=1&a=2&&B=3&a=&", UTF_8);
        assertThat(parsed)
                .containsExactly(
                        new Parameter("b", "1"),
                        new Parameter("a", "2"),
                        new Parameter("B", "3"),
                        new Parameter("a", ""));
        assertThat(parsed.all("b")).containsExactly("1", "3");
        assertThat(parsed.first("A")).contains("2");
        assertThat(parsed.first("c")).isEmpty();
        assertThat(parsed.firstOf(List.of("x", "b", "a"))).contains("1");
        assertThat(parsed.firstOf(List.of("x"))).isEmpty();
    }

    @Test
    void anEmptyTextHasNoPairs() {
        assertThat(Parameters.parse("", UTF_8).isEmpty()).isTrue();
        assertThat(Parameters.parse("", UTF_8)).isEqualTo(Parameters.empty());
    }

    @Test
    void theUnescapedSecondByteOfACharacterBelongsToIt() {
        Charset charset = Charset.forName("Shift_JIS");
        assertThat(Parameters.parse("a=%95%94%95i+%83%5C", charset).first("a")).contains("部品 ソ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "Shift_JIS"})
    void whatIsEncodedIsReadBackInItsCharset(String charsetName) {
        Charset charset = Charset.forName(charsetName);
        String text = charsetName.equals("Shift_JIS") ? "部品 ソ=表" : "Größe = 5+5 % & \"x\" *-._~";
        Parameters original = Parameters.of(new Parameter("näme".substring(0, 1), text), new Parameter("n", text));
        String encoded = original.encode(charset);
        assertThat(encoded).matches("[A-Za-z0-9*._+%&=-]*");
        assertThat(Parameters.parse(encoded, charset)).isEqualTo(original);
    }

    @Test
    void encodesAsABrowserDoes() {
        Parameters pairs = Parameters.of(new Parameter("a b", "c+d=ü~*"), new Parameter("e", ""));
        assertThat(pairs.encode(UTF_8)).isEqualTo("a+b=c%2Bd%3D%C3%BC%7E*&e=");
        assertThat(pairs.encode(ISO_8859_1)).isEqualTo("a+b=c%2Bd%3D%FC%7E*&e=");
    }

    @Test
    void namesAreFoundWhateverTheLocale() {
        assertThat(Locale.getDefault().getLanguage())
                .as("the tests' hostile machine")
                .isEqualTo("tr");
        Parameters parsed = Parameters.parse("VENDORMATID=1&fi=2", UTF_8);
        assertThat(parsed.first("vendormatid")).contains("1");
        assertThat(parsed.first("FI")).contains("2");
    }

    @Test
    void joinsAndComparesByValue() {
        Parameters one = Parameters.of(new Parameter("a", "1"));
        Parameters both = one.and(Parameters.of(List.of(new Parameter("b", "2"))));
        assertThat(both.stream()).hasSize(2);
        assertThat(both)
                .isEqualTo(Parameters.parse("a=1&b=2", UTF_8))
                .hasSameHashCodeAs(Parameters.parse("a=1&b=2", UTF_8));
        assertThat(both).isNotEqualTo(Parameters.parse("b=2&a=1", UTF_8)).hasToString("Parameters(2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "Shift_JIS", "GBK"})
    void textsOfAnyLengthAreEncodedAsTheJdkDoesIt(String charset) {
        Random random = new Random(20261127);
        String characters = "=&+% ~*-._/\u00E4\u8868\u80FD\uD83D\uDE00";
        for (int length = 0; length < 1_100; length += 1 + random.nextInt(17)) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append(random.nextInt(3) == 0 ? characters.charAt(random.nextInt(characters.length())) : 'x');
            }
            String encoded = Parameters.of(new Parameter("n", text.toString())).encode(Charset.forName(charset));
            assertThat(encoded).isEqualTo("n=" + URLEncoder.encode(text.toString(), Charset.forName(charset)));
        }
    }

    @Test
    void pairsCanBeChangedWhileTheyAreEncoded() {
        Parameters pairs = Parameters.parse("a=1&b=2&c=", UTF_8);
        String encoded = pairs.encode(UTF_8, pair -> pair.isNamed("B") ? new Parameter("b", "*** ") : pair);
        assertThat(encoded).isEqualTo("a=1&b=***+&c=");
        assertThat(pairs.first("b")).contains("2");
    }

    @Test
    @DisplayName("What stands before the pairs is no pair")
    void before() {
        Parameters pairs = Parameters.of(new Parameter("a", "\u00FC"), new Parameter("b", ""));
        assertThat(pairs.encode("POST /\n\n", UTF_8, pair -> pair)).isEqualTo("POST /\n\na=%C3%BC&b=");
        assertThat(Parameters.empty().encode("GET /", UTF_8, pair -> pair)).isEqualTo("GET /");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 64, 1_023, 1_024, 1_025, 2_048, 5_000})
    @DisplayName("However many there are, none is lost or moved, built at once, read, or joined")
    void many(int count) {
        Parameters.Builder builder = Parameters.builder();
        List<Parameter> plain = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            builder.add("n" + i, "v" + i);
            plain.add(new Parameter("n" + i, "v" + i));
        }
        assertThat(builder.size()).isEqualTo(count);
        Parameters all = builder.build();
        assertThat(all.list()).isEqualTo(plain);
        assertThat(Parameters.parse(all.encode(UTF_8), UTF_8)).isEqualTo(all);
        assertThat(all.and(all).list()).hasSize(2 * count).endsWith(plain.toArray(new Parameter[0]));
        assertThat(Parameters.of(plain)).isEqualTo(all).hasSameHashCodeAs(all);
        assertThatThrownBy(() -> all.list().get(count)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> all.list().get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    @DisplayName("What was built does not change, neither by its list nor by what is added later")
    void fixed() {
        Parameters.Builder builder = Parameters.builder().add("a", "1");
        Parameters one = builder.build();
        builder.add("b", "2");
        assertThat(one).containsExactly(new Parameter("a", "1"));
        assertThat(builder.build()).hasSize(2);
        assertThatThrownBy(() -> one.list().set(0, new Parameter("c", "3")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> one.list().add(new Parameter("c", "3")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
