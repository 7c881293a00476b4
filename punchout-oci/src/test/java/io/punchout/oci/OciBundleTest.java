package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.BundleMode;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** OCI 2.2: bundles, as ITEM_TYPE and PARENT_ID from 5.0 on. */
class OciBundleTest {
    private static CartLine.Builder line(String id, String price, CartLine... parts) {
        return CartLine.builder(id)
                .description("Text of " + id)
                .unitPrice(price, "EUR")
                .parts(List.of(parts));
    }

    private static final CartLine PRICED = line(
                    "SET",
                    "10",
                    line("SET-A", "1", line("SET-AA", "1").build()).build(),
                    line("SET-B", "1").build())
            .build();
    private static final CartLine SUMMED = line(
                    "KIT",
                    "0",
                    line("KIT-A", "2").build(),
                    line("BOX", "0", line("BOX-A", "3").build()).build(),
                    line("CASE", "4", line("CASE-A", "0").build()).build())
            .build();

    private static Outcome<ReturnForm> transfer(OciVersion version, int startIndex, CartLine... lines) {
        Connection usual = Visits.connection(
                "acme",
                settings -> settings.ociVersion(version)
                        .form(OciFormSettings.builder().startIndex(startIndex).build()));
        Cart.Builder cart = Cart.builder("EUR");
        for (CartLine each : lines) {
            cart.line(each);
        }
        return new Visits(usual.toBuilder()
                        .cart(CartSettings.builder()
                                .bundleMode(BundleMode.COMPOSITE)
                                .build())
                        .build())
                .transfer(cart.build());
    }

    private static List<String> items(Outcome<ReturnForm> outcome) {
        return OciReturn.of(Parameters.of(outcome.orElseThrow().fields())).items().stream()
                .map(OciItem::fields)
                .map(item -> item.get("VENDORMAT") + " " + item.get("ITEM_TYPE") + " " + item.get("PARENT_ID"))
                .toList();
    }

    @Test
    @DisplayName(
            "5.0: a bundle with a price is functional and its parts inform; one without is the outline of its parts")
    void hierarchies() {
        Outcome<ReturnForm> outcome =
                transfer(OciVersion.V5_0, 1, line("X", "1").build(), PRICED, SUMMED);
        assertThat(items(outcome))
                .containsExactly(
                        "X null null",
                        "SET F null",
                        "SET-A I 2",
                        "SET-AA I 3",
                        "SET-B I 2",
                        "KIT R null",
                        "KIT-A F 6",
                        "BOX O 6",
                        "BOX-A F 8",
                        "CASE F 6",
                        "CASE-A I 10");
        assertThat(outcome.problems()).isEmpty();
    }

    @Test
    @DisplayName("PARENT_ID counts as the form does")
    void from_zero() {
        assertThat(items(transfer(OciVersion.V5_0, 0, SUMMED)))
                .startsWith("KIT R null", "KIT-A F 0", "BOX O 0", "BOX-A F 2");
    }

    @Test
    @DisplayName("Before 5.0 only what is priced goes, and what is left out is told with its place")
    void before_hierarchies() {
        Outcome<ReturnForm> outcome =
                transfer(OciVersion.V4_0, 1, line("X", "1").build(), PRICED, SUMMED);
        assertThat(items(outcome))
                .containsExactly(
                        "X null null", "SET null null", "KIT-A null null", "BOX-A null null", "CASE null null");
        assertThat(outcome.problems())
                .extracting(Problem::where)
                .containsExactlyInAnyOrder("lines[1].parts", "lines[2]");
        assertThat(outcome.problems())
                .filteredOn(problem -> problem.where().equals("lines[2]"))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("the name of a bundle", "2 times");
        assertThat(outcome.problems())
                .filteredOn(problem -> problem.where().equals("lines[1].parts"))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("whose price counts", "2 times");
    }
}
