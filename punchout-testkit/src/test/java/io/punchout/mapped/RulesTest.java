package io.punchout.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.admin.MappingPreview;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingRule;
import io.punchout.mapping.MappingTransform;
import io.punchout.mapping.TransformStep;
import io.punchout.mapping.Transforms;
import io.punchout.problem.Problem;
import io.punchout.protocol.TargetValue;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a rule of a mapping does")
class RulesTest {

    private static List<String> comments(String rule) {
        return Mapped.values(
                Mapped.preview(Mapped.read(Mapped.cxml("{\"Comments\": " + rule + "}")), Mapped.LINE), "Comments");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"constant": "x"}                                                                                      | x
            {"constant": 4711}                                                                                     | 4711
            {"source": ["line.attribute:none", "line.attribute:colour code", "line.unit"]}                         | 007
            {"template": "${line.supplierPartId}: ${line.option:colour} $${x} ${line.attribute:none}."}            | A-1: blue ${x} .
            {"source": "line.classification:UNSPSC", "transform": {"cut": 4}}                                      | 4412
            {"source": "line.classification:UNSPSC", "transform": [{"cut": {"length": 4, "start": 3}}, {"prefix": "-"}]} | -1217
            {"source": "line.unit", "transform": {"lookup": {"EA": "ST", "BX": "KAR"}}}                            | ST
            {"source": "line.unit", "transform": {"lookup": {"table": {"ea": "ST"}, "ignoreCase": true}}}          | ST
            {"source": "line.attribute:none", "transform": {"default": "none"}}                                    | none
            {"source": "line.unitPrice", "transform": [{"number": {"scale": 0}}, "negate"]}                         | -1235
            {"source": "setup.attribute:CostCenter", "transform": {"join": "/"}}                                   | 4711/4712
            {"source": "line.description", "transform": ["upper", {"replace": {"text": ", ", "with": ";"}}]}        | BALLPOINT PEN;BLUE
            """)
    @DisplayName("sources in order, constants, templates, transforms in a chain")
    void value(String rule, String expected) {
        assertThat(comments(rule)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"source": "setup.operation", "equals": "edit"}                          | true
            {"source": "setup.operation", "equals": "create"}                        | false
            {"source": "setup.operation", "in": ["create", "edit"]}                  | true
            {"source": "line.supplierPartId", "matches": "A-*"}                      | true
            {"source": "line.supplierPartId", "matches": "*-?"}                      | true
            {"source": "line.supplierPartId", "matches": "A"}                        | false
            {"source": "line.attribute:none", "present": false}                      | true
            {"source": "line.attribute:none", "present": true}                       | false
            [{"source": "line.unit", "equals": "EA"}, {"source": "line.url", "present": true}] | false
            """)
    @DisplayName("conditions choose; where none holds the built-in value stays")
    void conditions(String when, boolean holds) {
        assertThat(comments("{\"constant\": \"mapped\", \"when\": " + when + "}"))
                .containsExactly(holds ? "mapped" : "Handle with care");
        assertThat(comments("[{\"constant\": \"first\", \"when\": " + when + "}, {\"constant\": \"second\"}]"))
                .containsExactly(holds ? "first" : "second");
    }

    @Test
    @DisplayName("null leaves a target out; a target that is not named keeps its built-in value; each is told")
    void omitted() {
        MappingPreview.Result result = Mapped.preview(
                Mapped.read(Mapped.oci("{\"VENDORMAT\": null, \"MATGROUP\": {\"constant\": 7}}")), Mapped.LINE);
        assertThat(result.values())
                .contains(
                        new TargetValue("lines[0]", "VENDORMAT", List.of(), "null"),
                        new TargetValue("lines[0]", "MATGROUP", List.of("7"), "constant"),
                        new TargetValue("lines[0]", "UNIT", List.of("EA"), TargetValue.BUILT_IN));
        assertThat(comments("[{\"constant\": null, \"when\": {\"source\": \"line.unit\", \"equals\": \"EA\"}}]"))
                .isEmpty();
    }

    @Test
    @DisplayName("each repeats a rule for the entries of a list, also with targets named by the entry")
    void each() {
        MappingPreview.Result result = Mapped.preview(Mapped.read(Mapped.cxml("""
                {"ItemDetail/Extrinsic[@name='Option']":
                   {"each": "line.options", "template": "${each.index} ${each.name}=${each.value}"},
                 "ItemDetail/Extrinsic[@name='Opt ${each.name}']":
                   {"each": "line.options", "source": "each.value", "when": {"source": "each.name", "equals": "engraving"}}}
                """)), Mapped.LINE);
        assertThat(Mapped.values(result, "ItemDetail/Extrinsic[@name='Option']"))
                .containsExactly("1 colour=blue", "2 engraving=ACME");
        assertThat(Mapped.values(result, "ItemDetail/Extrinsic[@name='Opt engraving']"))
                .containsExactly("ACME");
        assertThat(Mapped.values(result, "ItemDetail/Extrinsic[@name='Opt colour']"))
                .isNull();
        CartLine plain =
                CartLine.builder("B").description("Text").unitPrice("1", "EUR").build();
        assertThat(Mapped.values(
                        Mapped.preview(
                                Mapped.read(
                                        Mapped.cxml(
                                                "{\"ItemDetail/Extrinsic[@name='O']\": {\"each\": \"line.options\", \"source\": \"each.value\"}}")),
                                plain),
                        "ItemDetail/Extrinsic[@name='O']"))
                .isEmpty();
    }

    @Test
    @DisplayName("a required target without a value is an error with its place; several values for one are told")
    void required() {
        MappingPreview.Result result = Mapped.preview(
                Mapped.read(Mapped.oci("{\"CUST_FIELD1\": {\"source\": \"line.url\", \"required\": true},"
                        + " \"CUST_FIELD2\": {\"source\": \"setup.attribute:costcenter\"}}")),
                Mapped.LINE);
        assertThat(result.problems())
                .filteredOn(problem -> problem.code().startsWith("mapping."))
                .extracting(Problem::code, Problem::where, Problem::isError)
                .containsExactly(
                        tuple("mapping.required", "lines[0]", true),
                        tuple("mapping.several_values", "lines[0]", false));
        assertThat(Mapped.values(result, "CUST_FIELD2")).containsExactly("4711");
    }

    @Test
    @DisplayName("a value that a transform cannot take is an error with target and place")
    void transformFails() {
        MappingPreview.Result result = Mapped.preview(
                Mapped.read(Mapped.oci("{\"CUST_FIELD1\": {\"source\": \"line.unit\", \"transform\": \"number\"}}")),
                Mapped.LINE);
        assertThat(result.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("mapping.value");
            assertThat(problem.where()).isEqualTo("lines[0]");
            assertThat(problem.message()).contains("CUST_FIELD1");
        });
    }

    @Test
    @DisplayName("a required rule that is repeated for nothing is an error, too")
    void requiredEach() {
        MappingPreview.Result result = Mapped.preview(
                Mapped.read(Mapped.cxml("{\"ItemDetail/Extrinsic[@name='O']\": {\"each\": \"line.options\","
                        + " \"source\": \"each.value\", \"required\": true}}")),
                CartLine.builder("B").description("Text").unitPrice("1", "EUR").build());
        assertThat(result.problems()).extracting(Problem::code).contains("mapping.required");
    }

    @Test
    @DisplayName(
            "a host's own transform that fails is an error of the cart, with target and place, and nothing is thrown")
    void ownTransformFails() {
        Transforms broken = Transforms.standard().with(List.of(MappingTransform.of("broken", "Fails.", text -> {
            throw new IllegalStateException("of the host");
        })));
        Connection connection = Mapped.read(Mapped.oci("{}")).toBuilder()
                .cart(CartSettings.builder()
                        .mapping(Mapping.of(MappingRule.to("CUST_FIELD1")
                                .source("line.unit")
                                .transform(TransformStep.of("broken"))
                                .build()))
                        .build())
                .build();
        assertThat(MappingPreview.create()
                        .withTransforms(broken)
                        .cart(connection, Cart.builder("EUR").line(Mapped.LINE).build())
                        .problems())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo("mapping.value");
                    assertThat(problem.message()).contains("CUST_FIELD1").doesNotContain("of the host");
                });
    }
}
