package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.mapping.MappedValue;
import io.punchout.mapping.MappingTarget;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartMapper;
import io.punchout.protocol.TargetValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cart's fields before it is sent, and where each value comes from. */
class OciPreviewTest {
    private static final CartMapper MAPPER = new CartMapper() {
        @Override
        public List<MappedValue> cart(Cart cart, Problems problems) {
            return List.of();
        }

        @Override
        public List<MappedValue> line(CartLine line, @Nullable CartLine bundle, String where, Problems problems) {
            return line.supplierPartId().equals("B-200")
                    ? List.of(value("MATGROUP", "4711"), value("VENDORMAT"), value("COLOUR", "blue"))
                    : List.of();
        }
    };

    private static MappedValue value(String target, String... values) {
        MappingTarget named = new MappingTarget(target, MappingTarget.Level.LINE, "", null, false);
        return new MappedValue(named, List.of(values), values.length == 0 ? "null" : "constant");
    }

    @ParameterizedTest(name = "items from {0}")
    @ValueSource(ints = {0, 1})
    @DisplayName(
            "Values stand at their line, whatever number the form begins with; what the mapping leaves out is empty")
    void values(int startIndex) {
        Cart cart = Cart.builder("EUR")
                .line(Visits.bolt())
                .line(Visits.bolt().supplierPartId("B-200"))
                .build();
        OciFormSettings form = OciFormSettings.builder()
                .startIndex(startIndex)
                .extraFields(List.of("COLOUR"))
                .build();
        Problems problems = new Problems();

        List<TargetValue> values = new OciProtocol()
                .preview(cart, Visits.connection("acme", settings -> settings.form(form)), MAPPER, problems);

        assertThat(values)
                .contains(
                        new TargetValue("lines[0]", "VENDORMAT", List.of("B-100"), TargetValue.BUILT_IN),
                        new TargetValue("lines[1]", "QUANTITY", List.of("2.000"), TargetValue.BUILT_IN),
                        new TargetValue("lines[1]", "MATGROUP", List.of("4711"), "constant"),
                        new TargetValue("lines[1]", "COLOUR", List.of("blue"), "constant"),
                        new TargetValue("lines[1]", "VENDORMAT", List.of(), "null"))
                .noneMatch(value -> value.target().equals("MATGROUP") && "lines[0]".equals(value.where()))
                .noneMatch(value ->
                        value.target().equals("COLOUR") && value.values().isEmpty());
        assertThat(values.stream().filter(value -> value.target().equals("VENDORMAT")))
                .hasSize(2);
        assertThat(problems.list()).noneMatch(Problem::isError);
    }
}
