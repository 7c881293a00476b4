package io.punchout.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.admin.MappingPreview;
import io.punchout.cart.Cart;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingRule;
import io.punchout.mapping.MappingTransform;
import io.punchout.mapping.TransformStep;
import io.punchout.mapping.Transforms;
import io.punchout.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is wrong in a mapping is told when it is read: code, line, JSON Pointer, and what to do")
class WrongMappingsTest {
    private static final String AT = "/cart/mapping";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"MATGRUP": {"constant": "x"}}                                              | mapping.unknown_target    | /MATGRUP                    | MATGROUP
            {"MATGROUP": {"source": "line.clasification"}}                              | mapping.unknown_source    | /MATGROUP/source            | line.classification
            {"MATGROUP": {"source": ["line.unit", "line.atribute:x"]}}                  | mapping.unknown_source    | /MATGROUP/source/1          | line.attribute:
            {"MATGROUP": {"source": "line.attribute"}}                                  | mapping.unknown_source    | /MATGROUP/source            | ``
            {"MATGROUP": {"source": "line.unit:x"}}                                     | mapping.unknown_source    | /MATGROUP/source            | ``
            {"MATGROUP": {"source": "line.options"}}                                    | mapping.unknown_source    | /MATGROUP/source            | ``
            {"MATGROUP": {"source": "each.value"}}                                      | mapping.unknown_source    | /MATGROUP/source            | ``
            {"MATGROUP": {"template": "${line.unti}"}}                                  | mapping.unknown_source    | /MATGROUP/template          | line.unit
            {"MATGROUP": {"template": "${line.unit"}}                                   | mapping.invalid_template  | /MATGROUP/template          | ``
            {"MATGROUP": {"source": "line.unit", "transform": ["trm"]}}                 | mapping.unknown_transform | /MATGROUP/transform/0       | trim
            {"MATGROUP": {"source": "line.unit", "transform": [{"cut": "x"}]}}          | mapping.invalid_argument  | /MATGROUP/transform/0/cut   | ``
            {"MATGROUP": {"source": "line.unit", "transform": {"cut": {"lenght": 4}}}}  | mapping.invalid_argument  | /MATGROUP/transform/cut     | length
            {"MATGROUP": {"source": "line.unit", "when": {"source": "x", "equals": 1}}} | mapping.unknown_source    | /MATGROUP/when/source       | ``
            {"MATGROUP": {"constant": "longer than ten"}}                               | mapping.does_not_fit      | /MATGROUP/constant          | ``
            {"MATGROUP": [{"constant": 1}, {"constant": 2}]}                            | mapping.duplicate_target  | /MATGROUP/1                 | when
            {"MATGROUP": {"constant": 1}, "new_item-matgroup[1]": {"constant": 2}}      | mapping.duplicate_target  | /new_item-matgroup[1]       | ``
            {"MATGROUP": {"each": "line.options", "source": "each.value"}}              | mapping.invalid_each      | /MATGROUP/each              | ``
            {"MATGROUP": {"each": "line.unit", "source": "each.value"}}                 | mapping.invalid_each      | /MATGROUP/each              | ``
            {"MATGROUP": {"sorce": "line.unit"}}                                        | config.unknown_property   | /MATGROUP/sorce             | source
            {"MATGROUP": {"source": "line.unit", "constant": "x"}}                      | config.invalid_value      | /MATGROUP                   | ``
            {"MATGROUP": {}}                                                            | config.invalid_value      | /MATGROUP                   | ``
            {"MATGROUP": "line.unit"}                                                   | config.invalid_value      | /MATGROUP                   | ``
            {"MATGROUP": {"source": "line.unit", "when": {"source": "line.unit"}}}      | config.invalid_value      | /MATGROUP/when              | ``
            {"MATGROUP": {"source": "line.unit", "required": "yes"}}                    | config.invalid_value      | /MATGROUP/required          | ``
            {"MATGROUP": {"source": "line.unit", "transform": 4}}                       | config.invalid_value      | /MATGROUP/transform         | ``
            {"MATGROUP": {"source": []}}                                                | config.invalid_value      | /MATGROUP/source            | ``
            """)
    void wrong(String mapping, String code, String pointer, String hint) {
        List<Problem> problems = Mapped.refused(Mapped.oci(mapping));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where()).startsWith(AT + pointer);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isPositive();
            assertThat(String.valueOf(problem.hint())).contains(hint == null ? "" : hint);
        });
    }

    @Test
    @DisplayName("all errors at once, each at its own column")
    void all() {
        List<Problem> problems = Mapped.refused(Mapped.oci(
                "{\"MATGRUP\": {\"constant\": 1},\n\"UNIT\": {\"source\": \"line.unti\",\n\"transform\": [\"trm\"]}}"));
        assertThat(problems)
                .extracting(Problem::code, Problem::line)
                .containsExactlyInAnyOrder(
                        tuple("mapping.unknown_target", 3),
                        tuple("mapping.unknown_source", 4),
                        tuple("mapping.unknown_transform", 5));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"user.mail": {"source": "setup.user.email"}}           | mapping.unknown_target | /login/requestMapping/user.mail        | user.email
            {"user.email": {"source": "line.unit"}}                 | mapping.unknown_source | /login/requestMapping/user.email/source | setup.user.email
            {"session.attribute:": {"constant": "x"}}               | mapping.unknown_target | /login/requestMapping/session.attribute: | session.attribute
            """)
    @DisplayName("a request mapping knows no cart")
    void request(String mapping, String code, String pointer, String hint) {
        String json =
                Mapped.oci("{}").replace("\"cart\":", "\"login\": {\"requestMapping\": " + mapping + "}, \"cart\":");
        assertThat(Mapped.refused(json)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where()).isEqualTo(pointer);
            assertThat(problem.hint()).contains(hint);
        });
    }

    @Test
    @DisplayName("a target of the cart sees no line")
    void header() {
        assertThat(Mapped.refused(
                        Mapped.cxml("{\"PunchOutOrderMessageHeader/Tax/Description\": {\"source\": \"line.unit\"}}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("line.unit", "the whole cart"));
    }

    @Test
    @DisplayName("the validator tells the same beside the field, in English and German")
    void validator() {
        Connection connection = Mapped.read(Mapped.oci("{}")).toBuilder()
                .cart(CartSettings.builder()
                        .mapping(Mapping.of(
                                MappingRule.to("MATGRUP").constant("x").build()))
                        .build())
                .build();
        ConnectionValidator validator = ConnectionValidator.create();
        assertThat(validator.validate(connection, Locale.ENGLISH))
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("cart.mapping/MATGRUP");
                    assertThat(problem.message()).isEqualTo("There is no target 'MATGRUP'.");
                    assertThat(problem.hint()).isEqualTo("Did you mean 'MATGROUP'?");
                });
        assertThat(validator.validate(connection, Locale.GERMAN))
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("Es gibt kein Ziel 'MATGRUP'.");
                    assertThat(problem.hint()).isEqualTo("Ist 'MATGROUP' gemeint?");
                });
    }

    @Test
    @DisplayName("a host's own transform is known where it was given, and nowhere else")
    void ownTransform() {
        Transforms own =
                Transforms.standard().with(List.of(MappingTransform.of("double", "Twice.", text -> text + text)));
        String json = Mapped.oci("{\"CUST_FIELD1\": {\"source\": \"line.unit\", \"transform\": \"double\"}}");
        assertThat(Mapped.refused(json)).extracting(Problem::code).containsExactly("mapping.unknown_transform");
        Connection read = ConnectionReader.create()
                .withTransforms(own)
                .readOne(json, ConfigFormat.JSON)
                .orElseThrow();
        assertThat(read.cart().mapping().rules().get(0).transforms()).containsExactly(TransformStep.of("double"));
        assertThat(ConnectionValidator.create().withTransforms(own).validate(read))
                .noneMatch(Problem::isError);
        assertThat(ConnectionValidator.create().validate(read)).anyMatch(Problem::isError);
        assertThat(MappingPreview.create()
                        .withTransforms(own)
                        .cart(read, Cart.builder("EUR").line(Mapped.LINE).build())
                        .values())
                .anySatisfy(value -> assertThat(value.values()).containsExactly("EAEA"));
    }
}
