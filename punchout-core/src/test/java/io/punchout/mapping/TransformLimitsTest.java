package io.punchout.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("transforms: both sides of each limit")
class TransformLimitsTest {

    private static List<Problem> problems(TransformStep... steps) {
        Problems problems = new Problems();
        Transforms.standard().chain(Arrays.asList(steps), "/T", problems);
        return problems.list();
    }

    private static String refused(TransformStep step) {
        assertThat(problems(step)).hasSize(1);
        return problems(step).get(0).message();
    }

    private static List<String> run(List<String> values, TransformStep step) {
        assertThat(problems(step)).isEmpty();
        return Transforms.standard().chain(List.of(step), "/T", new Problems()).apply(values);
    }

    private static List<String> run(String value, TransformStep step) {
        return run(List.of(value), step);
    }

    private static TransformStep step(String name) {
        return TransformStep.of(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a <b | a <b",
                "5 < | 5 <",
                "a<b <i>c</i | ac</i",
                "x<script>y | x",
                "x<script>y</script | x",
                "x<style>a</b>y</style>z | xz",
                "a<SCRIPT>b</sCript >c | ac",
                "a<scripted>b | ab",
                "a<br>b | a b",
                "a</li>b | a b",
                "a<h6>b | a b",
                "a <br>b | a b",
                "<br>a | a",
                "a<i>b | ab",
                "a<blockquotes>b | ab",
                "a<?pi?>b<!DOCTYPE x>c | abc",
                "1<a>2<z>3<A>4<Z>5</a>6 | 123456",
                "1<`>2<{>3<@>4<[>5<0>6 | 1<`>2<{>3<@>4<[>5<0>6",
                "a<!-- <b> -->c | ac",
                "a<!---->c | ac"
            })
    void whatIsATag(String text, String plain) {
        assertThat(run(text, step("stripMarkup"))).containsExactly(plain);
    }

    @Test
    void aCommentWithoutEndKeepsNoLaterTag() {
        assertThat(run("a<!-- b <b>c</b><!-- d<br>e", step("stripMarkup"))).containsExactly("a<!-- b c<!-- d e");
        assertThat(run("<!-- a --><b>b</b> <!-- <c", step("stripMarkup"))).containsExactly("b <!-- <c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a&nbsp;b ! a\u00A0b",
                "a&shy;b ! ab",
                "a&apos;b&gt;&lt; ! a'b><",
                "a&;b ! a&;b",
                "a&#;b&#x; ! a&#;b&#x;",
                "a& ! a&",
                "a&amp ! a&amp",
                "a&#X41;&#x42;&#67; ! aABC",
                "a&#31;b ! a&#31;b",
                "a&#32;b ! a b",
                "&#55295;&#57344; ! \uD7FF\uE000",
                "&#55296;&#57343; ! &#55296;&#57343;",
                "&#1114111; ! \uDBFF\uDFFF",
                "&#1114112;&#-65; ! &#1114112;&#-65;",
                "&#00000065; ! A",
                "&#000000065; ! &#000000065;"
            })
    void whatIsACharacterReference(String text, String plain) {
        assertThat(run(text, step("stripMarkup"))).containsExactly(plain);
    }

    @Test
    void cuttingAndSplittingCountFromOne() {
        TransformStep cut = step("cut").with("length", 1);
        assertThat(run("ab", cut)).containsExactly("a");
        assertThat(run("ab", cut.with("start", 1))).containsExactly("a");
        assertThat(run("ab", cut.with("start", 2))).containsExactly("b");
        assertThat(run("ab", cut.with("start", 3))).containsExactly("");
        assertThat(refused(cut.with("start", 0))).contains("at least 1");
        TransformStep split = step("split").with("by", ",");
        assertThat(run("a,b", split.with("take", 1))).containsExactly("a");
        assertThat(run("a,b", split.with("take", -2))).containsExactly("a");
        assertThat(run("a,b", split.with("take", -3))).isEmpty();
        assertThat(run("a,b", split.with("take", 2))).containsExactly("b");
        assertThat(run("a,b", split.with("take", 3))).isEmpty();
        assertThat(run(List.of(",a", ""), split)).containsExactly("", "a", "");
        assertThat(refused(split.with("take", 0))).contains("from 1");
        assertThat(refused(split.with("by", ""))).contains("by must not be empty");
        assertThat(refused(step("replace").with("text", ""))).contains("text must not be empty");
    }

    @Test
    void whatIsNotThereGetsNoPrefixNorSuffixAndListsAreJoinedByABlank() {
        assertThat(run(" ", step("prefix").with("text", "00"))).containsExactly(" ");
        assertThat(run(" ", step("suffix").with("text", "00"))).containsExactly(" ");
        assertThat(run(List.of("a", "b"), step("join"))).containsExactly("a b");
        assertThat(run(List.of(" ", "b"), step("default").with("value", "x"))).containsExactly(" ", "b");
        assertThat(run("\u2003\u00A0", step("trim"))).containsExactly("");
    }

    @Test
    void aMillionCharactersAndAHundredThousandValuesAreTheMost() {
        TransformStep replace = step("replace").with("text", "a").with("with", "b".repeat(1024));
        assertThat(run("a".repeat(1024), replace).get(0)).hasSize(Chain.MAX_LENGTH);
        assertThatThrownBy(() -> run("a".repeat(1024) + "c", replace)).isInstanceOf(MappingValueException.class);
        String half = "a".repeat(Chain.MAX_LENGTH / 2);
        assertThat(run(List.of(half, half), step("trim"))).hasSize(2);
        assertThatThrownBy(() -> run(List.of(half, half + "a"), step("trim")))
                .isInstanceOf(MappingValueException.class)
                .hasMessageContaining("1048576");
        TransformStep split = step("split").with("by", ",");
        assertThat(run(",".repeat(99_999), split)).hasSize(100_000);
        assertThatThrownBy(() -> run(",".repeat(100_000), split))
                .isInstanceOf(MappingValueException.class)
                .hasMessageContaining("too many");
    }

    @Test
    void datesAreReadWithAndWithoutTime() {
        assertThat(run("2026-11-27T10:15", step("date").with("to", "HH:mm"))).containsExactly("10:15");
        assertThat(run("2026-11-27T10:15:30Z", step("date").with("to", "XXX"))).containsExactly("Z");
        assertThat(run(" ", step("date"))).isEmpty();
        assertThatThrownBy(() -> run("2026-11-27", step("date").with("to", "HH")))
                .isInstanceOf(MappingValueException.class);
        assertThat(refused(step("date").with("to", "{"))).contains("'date'");
        assertThat(refused(step("date").with("from", "{"))).contains("'date'");
    }

    @ParameterizedTest
    @CsvSource({
        "half-up, 3, -3",
        "half-even, 2, -2",
        "half-down, 2, -2",
        "up, 3, -3",
        "down, 2, -2",
        "ceiling, 3, -2",
        "floor, 2, -3"
    })
    void numbersAreRoundedAsToldAndSoAreNegativeOnes(String rounding, String positive, String negative) {
        TransformStep number = step("number").with("scale", 0).with("rounding", rounding);
        assertThat(run(List.of("2.5", "-2.5"), number)).containsExactly(positive, negative);
    }

    @Test
    void whatIsANumber() {
        assertThat(run(List.of("+1", ".5", "5.", "-2", "1".repeat(1000)), step("number")))
                .containsExactly("1", "0.5", "5", "-2", "1".repeat(1000));
        assertThat(run(List.of(" ", "3"), step("negate"))).containsExactly("-3");
        assertThat(run("1", step("number").with("scale", 100)).get(0)).hasSize(102);
        assertThat(refused(step("number").with("scale", 101))).contains("0 to 100");
        assertThat(refused(step("number").with("scale", -1))).contains("0 to 100");
        assertThatThrownBy(() -> run("1.5", step("number").with("decimalMark", ",")))
                .isInstanceOf(MappingValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a", "7", "+", "-"})
    void whatCannotMarkDecimalsOrThousands(String mark) {
        for (String name : List.of("decimalMark", "groupingMark", "writeMark")) {
            assertThat(refused(step("number").with(name, mark))).contains(name);
        }
        assertThat(refused(step("number").with("groupingMark", "."))).contains("must differ");
        assertThat(run("1'000", step("number").with("groupingMark", "'"))).containsExactly("1000");
    }

    @Test
    void aTableIsUnambiguousAndItsLongestKeyCounts() {
        Map<String, String> rows = new LinkedHashMap<>(Map.of("EA", "ST"));
        TransformStep lookup = step("lookup").with("table", rows);
        assertThat(run(" EA ", lookup)).containsExactly("ST");
        assertThat(run("EAX", lookup)).isEmpty();
        TransformStep prefix = lookup.with("prefix", new TransformStep.Flag(true));
        assertThat(run(List.of("E", "EA", "EAX"), prefix)).containsExactly("ST", "ST");
        rows.put("ea", "XX");
        TransformStep both = step("lookup").with("table", rows);
        assertThat(run("ea", both)).containsExactly("XX");
        assertThat(refused(both.with("ignoreCase", new TransformStep.Flag(true))))
                .contains("twice");
        assertThat(refused(lookup.with("otherwise", "x").with("keep", new TransformStep.Flag(true))))
                .contains("exclude each other");
    }

    @Test
    void anArgumentIsOfItsKindAndOfASize() {
        assertThat(problems(step("prefix").with("text", "x".repeat(10_000)))).isEmpty();
        assertThat(refused(step("prefix").with("text", "x".repeat(10_001)))).contains("10000");
        assertThat(refused(step("prefix").with("text", 1))).contains("a text");
        assertThat(refused(step("number").with("abs", "true"))).contains("true or false");
        assertThat(refused(step("lookup").with("table", "x"))).contains("an object of texts");
        assertThat(problems(step("cut").with("length", 999_999_999))).isEmpty();
        assertThat(problems(step("cut").with("length", 1_000_000_000))).hasSize(1);
        for (String number : List.of("1.5", "1E+9", "1E+2147483647", "-1E+2147483647")) {
            assertThat(refused(step("cut").with("length", new TransformStep.Decimal(new BigDecimal(number)))))
                    .as(number)
                    .contains("a whole number");
        }
    }

    @Test
    void everyWrongStepIsToldAtItsPlace() {
        assertThat(problems(
                        step("cut"), step("trim"), step("trimm"), step("split").with("take", "x")))
                .extracting(Problem::where)
                .containsExactly("/T/0", "/T/2", "/T/3", "/T/3/split/take");
    }

    @Test
    void aConditionTakesAsManyValuesAsItsTest() {
        for (MappingCondition.Test test : MappingCondition.Test.values()) {
            boolean none = test == MappingCondition.Test.PRESENT || test == MappingCondition.Test.ABSENT;
            for (int count = 0; count < 3; count++) {
                List<String> operands = List.of("a", "b").subList(0, count);
                boolean fits = none ? count == 0 : count == 1 || (count == 2 && test == MappingCondition.Test.IN);
                if (fits) {
                    assertThat(new MappingCondition("s", test, operands).operands())
                            .isEqualTo(operands);
                } else {
                    assertThatThrownBy(() -> new MappingCondition("s", test, operands))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining(test.name());
                }
            }
        }
        assertThatThrownBy(() -> new MappingValue.Sources(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
