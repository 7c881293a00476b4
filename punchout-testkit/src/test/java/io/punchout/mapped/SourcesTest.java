package io.punchout.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.admin.MappingPreview;
import io.punchout.cart.CartLine;
import io.punchout.protocol.TargetValue;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What each source of a cart mapping says")
class SourcesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            cart.currency                    | EUR
            cart.total                       | 3086.25
            cart.lines                       | 1
            cart.comments                    | of the cart
            cart.attribute:PROJECT           | P-1
            line.supplierPartId              | A-1
            line.supplierPartAuxiliaryId     | aux/1
            line.supplierId                  | S-9
            line.quantity                    | 2.5
            line.unit                        | EA
            line.unitPrice                   | 1234.50
            line.currency                    | EUR
            line.total                       | 3086.25
            line.description                 | Ballpoint pen, blue
            line.description:de              | Kugelschreiber, blau
            line.language                    | en
            line.classification              | 44121704
            line.classification:eclass       | 24-24-07-02
            line.manufacturerName            | Maker
            line.manufacturerPartId          | M-1
            line.leadTimeDays                | 3
            line.attribute:imageurl          | https://shop.example/1.png
            line.option:Colour               | blue
            line.comments                    | Handle with care
            connection.id                    | acme
            connection.name                  | ACME
            connection.businessUnit          | unit-1
            connection.defaultSupplierId     | S-9
            setup.operation                  | edit
            setup.buyerCookie                | cookie-1
            setup.language                   | en-GB
            setup.attribute:COSTCENTER       | 4711
            setup.contact.name               | Jane Doe
            setup.contact.name:BUYER         | Bob
            setup.contact.email:buyer        | b1@buyer.example
            setup.contact.phone:endUser      | +43 1
            setup.shipTo.id                  | HQ
            setup.shipTo.city                | Wien
            setup.shipTo.country             | AT
            session.user.id                  | jane-1
            session.user.name                | Jane
            session.attribute:Department     | D-7
            """)
    void source(String source, String expected) {
        MappingPreview.Result result = Mapped.preview(
                Mapped.read(Mapped.cxml("{\"Comments\": {\"source\": \"" + source + "\"}}")), Mapped.LINE);
        assertThat(result.values())
                .filteredOn(value -> value.target().equals("Comments"))
                .containsExactly(new TargetValue("lines[0]", "Comments", List.of(expected), source));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "cart.shipping",
        "cart.tax",
        "cart.supplierOrderId",
        "cart.shipTo.city",
        "cart.attribute:none",
        "line.buyerPartId",
        "line.url",
        "line.shortName",
        "line.priceBasis.unit",
        "line.description:fr",
        "line.classification:NIGP",
        "line.attribute:none",
        "line.option:none",
        "line.dimension:weight",
        "line.shipTo.city",
        "bundle.supplierPartId",
        "setup.attribute:none",
        "setup.contact.name:none",
        "setup.selectedItem.supplierPartId",
        "setup.user.email",
        "session.attribute:none",
        "connection.platform"
    })
    @DisplayName("a source that says nothing leaves the target out")
    void nothing(String source) {
        MappingPreview.Result result = Mapped.preview(
                Mapped.read(Mapped.cxml("{\"Comments\": {\"source\": \"" + source + "\"}}")), Mapped.LINE);
        assertThat(Mapped.values(result, "Comments")).isEmpty();
        assertThat(result.problems()).isEmpty();
    }

    @Test
    @DisplayName("a part of a bundle sees its bundle")
    void bundle() {
        CartLine bundle = CartLine.builder("SET")
                .description("Set")
                .classification("UNSPSC", "1")
                .unitPrice("10", "EUR")
                .part(Mapped.LINE)
                .build();
        String json = Mapped.cxml("{\"ItemDetail/Extrinsic[@name='Set']\": {\"source\": \"bundle.supplierPartId\"}}")
                .replace("\"defaultSupplierId\"", "\"bundleMode\": \"composite\", \"defaultSupplierId\"");
        MappingPreview.Result result = Mapped.preview(Mapped.read(json), bundle);
        assertThat(result.values())
                .filteredOn(value -> value.target().contains("Set"))
                .extracting(TargetValue::where, TargetValue::values)
                .containsExactly(tuple("lines[0]", List.of()), tuple("lines[0].parts[0]", List.of("SET")));
    }
}
