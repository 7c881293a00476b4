package io.punchout.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransformsTest {

    private static List<String> run(List<String> values, TransformStep... steps) {
        Problems problems = new Problems();
        Chain chain = Transforms.standard().chain(Arrays.asList(steps), "/T/transform", problems);
        assertThat(problems.list()).isEmpty();
        return chain.apply(values);
    }

    private static String run(String value, TransformStep... steps) {
        return String.join("|", run(List.of(value), steps));
    }

    private static Problem refused(TransformStep step) {
        Problems problems = new Problems();
        Transforms.standard().chain(List.of(step), "/T/transform", problems);
        assertThat(problems.list()).hasSize(1);
        return problems.list().get(0);
    }

    private static TransformStep step(String name) {
        return TransformStep.of(name);
    }

    private static TransformStep flag(TransformStep step, String name) {
        return step.with(name, new TransformStep.Flag(true));
    }

    @Test
    void defaultTakesTheValueOnlyWhereThereIsNone() {
        TransformStep otherwise = step("default").with("value", "EA");
        assertThat(run(List.of(), otherwise)).containsExactly("EA");
        assertThat(run(" ", otherwise)).isEqualTo("EA");
        assertThat(run("PCE", otherwise)).isEqualTo("PCE");
    }

    @Test
    void lookupByValueByPrefixAndWithoutRegardToCase() {
        TransformStep lookup = step("lookup").with("table", Map.of("44", "office", "4412", "pens", "EA", "ST"));
        assertThat(run("EA", lookup)).isEqualTo("ST");
        assertThat(run(List.of("XX"), lookup)).isEmpty();
        assertThat(run("XX", flag(lookup, "keep"))).isEqualTo("XX");
        assertThat(run("XX", lookup.with("otherwise", "0"))).isEqualTo("0");
        assertThat(run("44121704", flag(lookup, "prefix"))).isEqualTo("pens");
        assertThat(run("44999999", flag(lookup, "prefix"))).isEqualTo("office");
        assertThat(run("ea", flag(lookup, "ignoreCase"))).isEqualTo("ST");
    }

    @Test
    void cutCountsCodePointsNotChars() {
        assertThat(run("a\uD83D\uDE00b", step("cut").with("length", 2))).isEqualTo("a\uD83D\uDE00");
        assertThat(run("a\uD83D\uDE00b", step("cut").with("length", 5).with("start", 3)))
                .isEqualTo("b");
        assertThat(run("ab", step("cut").with("length", 1).with("start", 9))).isEmpty();
        assertThat(run("", step("cut").with("length", 1))).isEmpty();
    }

    @Test
    void splitAndJoin() {
        TransformStep split = step("split").with("by", ", ");
        assertThat(run(List.of("a, b, c"), split)).containsExactly("a", "b", "c");
        assertThat(run("a, b, c", split.with("take", 2))).isEqualTo("b");
        assertThat(run("a, b, c", split.with("take", -1))).isEqualTo("c");
        assertThat(run(List.of("a"), split.with("take", 2))).isEmpty();
        assertThat(run(List.of("a", "b"), step("join").with("by", "/"))).containsExactly("a/b");
        assertThat(run(List.of(), step("join"))).isEmpty();
    }

    @Test
    void caseIsThatOfNoLanguageEvenOnATurkishServer() {
        assertThat(run("title\u00DF", step("upper"))).isEqualTo("TITLESS");
        assertThat(run("TITLE", step("lower"))).isEqualTo("title");
    }

    @Test
    void trimReplacePrefixSuffix() {
        assertThat(run("\u00A0 x\t", step("trim"))).isEqualTo("x");
        assertThat(run("a.b.c", step("replace").with("text", ".").with("with", "$1")))
                .isEqualTo("a$1b$1c");
        assertThat(run("a.b", step("replace").with("text", "."))).isEqualTo("ab");
        assertThat(run("7", step("prefix").with("text", "00"), step("suffix").with("text", "!")))
                .isEqualTo("007!");
        assertThat(run("", step("prefix").with("text", "00"))).isEmpty();
    }

    @Test
    void markupGoesAndComparisonsStay() {
        assertThat(run("<p>Pen<br/>&quot;blue&quot; &amp; <b>b</b>old</p>", step("stripMarkup")))
                .isEqualTo("Pen \"blue\" & bold");
        assertThat(run("1 < 2 > 0 &unknown; & x", step("stripMarkup"))).isEqualTo("1 < 2 > 0 &unknown; & x");
        assertThat(run("a<script>if (a<b) x()</script>b<!-- > -->c", step("stripMarkup")))
                .isEqualTo("abc");
        assertThat(run("&#128512;&#x41;&#xD800;", step("stripMarkup"))).isEqualTo("\uD83D\uDE00A&#xD800;");
    }

    @Test
    void dates() {
        assertThat(run("2026-11-27T10:15:00+02:00", step("date").with("to", "dd.MM.yyyy")))
                .isEqualTo("27.11.2026");
        assertThat(run("27/11/2026", step("date").with("from", "dd/MM/yyyy"))).isEqualTo("2026-11-27");
        assertThatThrownBy(() -> run("soon", step("date"))).isInstanceOf(MappingValueException.class);
    }

    @Test
    void numbersAreExact() {
        String huge = "123456789012345678901234567890.123456789";
        assertThat(run(huge, step("number"))).isEqualTo(huge);
        assertThat(run("1.005", step("number").with("scale", 2))).isEqualTo("1.01");
        assertThat(run("-2.5", flag(step("number").with("scale", 0).with("rounding", "half-even"), "abs")))
                .isEqualTo("2");
        assertThat(run("1.234,5", step("number").with("groupingMark", ".").with("decimalMark", ",")))
                .isEqualTo("1234.5");
        assertThat(run("1234.5", step("number").with("writeMark", ","))).isEqualTo("1234,5");
        assertThat(run("-0.10", step("negate"))).isEqualTo("0.10");
        assertThat(run(List.of(" "), step("number"))).isEmpty();
    }

    @Test
    void whatIsNoPlainNumberIsRefusedAndAnExponentNeverGrows() {
        for (String wrong : List.of("1e999999999", "1,5", "--1", ".", "abc", "1".repeat(1_001))) {
            assertThatThrownBy(() -> run(wrong, step("number")))
                    .as(wrong)
                    .isInstanceOf(MappingValueException.class)
                    .hasMessageNotContaining("abc");
        }
        assertThatThrownBy(() -> run("1.5", step("number").with("scale", 0).with("rounding", "unnecessary")))
                .isInstanceOf(MappingValueException.class);
    }

    @Test
    void aValueCannotGrowWithoutBounds() {
        TransformStep grow = step("replace").with("text", "a").with("with", "a".repeat(10_000));
        assertThatThrownBy(() -> run("a".repeat(200), grow)).isInstanceOf(MappingValueException.class);
    }

    @Test
    void wrongStepsAreToldWithPlaceAndSuggestion() {
        Problem unknown = refused(step("lookupp"));
        assertThat(unknown.is(MappingProblem.UNKNOWN_TRANSFORM)).isTrue();
        assertThat(unknown.where()).isEqualTo("/T/transform/0");
        assertThat(unknown.hint()).isEqualTo("Did you mean 'lookup'?");
        Problem argument = refused(step("cut").with("length", 4).with("strat", 2));
        assertThat(argument.where()).isEqualTo("/T/transform/0/cut/strat");
        assertThat(argument.hint()).isEqualTo("Did you mean 'start'?");
        assertThat(refused(step("cut")).message()).contains("needs 'length'");
        assertThat(refused(step("cut").with("length", "four")).message()).contains("a whole number");
        assertThat(refused(step("cut").with("length", 0)).message()).contains("at least 1");
        assertThat(refused(step("number").with("rounding", "maybe")).message()).contains("maybe");
    }

    @Test
    void aHostBringsItsOwnTransform() {
        MappingTransform reverse = MappingTransform.of(
                "reverse",
                "Turns it round.",
                text -> new StringBuilder(text).reverse().toString());
        Transforms more = Transforms.standard().with(List.of(reverse));
        assertThat(more.chain(List.of(step("reverse")), "", new Problems()).apply(List.of("abc")))
                .containsExactly("cba");
        assertThatThrownBy(() -> more.with(List.of(reverse))).isInstanceOf(IllegalArgumentException.class);
    }
}
