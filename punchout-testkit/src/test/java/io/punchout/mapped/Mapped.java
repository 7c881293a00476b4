package io.punchout.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.admin.MappingPreview;
import io.punchout.cart.Address;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Contact;
import io.punchout.cart.ProductOption;
import io.punchout.cart.Text;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.protocol.TargetValue;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import java.util.List;

/** Connections with mappings, read from JSON, and what the preview shows of them. */
final class Mapped {
    static final SetupRequest SETUP = SetupRequest.builder(Operation.EDIT)
            .buyerCookie("cookie-1")
            .language("en-GB")
            .attribute("CostCenter", "4711")
            .attribute("costcenter", "4712")
            .contact(new Contact("endUser", "Jane Doe", List.of("jane@buyer.example"), List.of("+43 1")))
            .contact(new Contact("buyer", "Bob", List.of("b1@buyer.example", "b2@buyer.example"), List.of()))
            .shipTo(Address.builder("AT")
                    .id("HQ")
                    .city("1010", "Wien")
                    .street("Ring 1")
                    .build())
            .sessionAttribute("department", "D-7")
            .build();
    static final CartLine LINE = CartLine.builder("A-1")
            .supplierPartAuxiliaryId("aux/1")
            .description("Ballpoint pen, blue")
            .language("en")
            .translation(new Text("Kugelschreiber, blau", "de"))
            .classification("UNSPSC", "44121704")
            .classification("ECLASS", "24-24-07-02")
            .manufacturer("Maker", "M-1")
            .leadTimeDays(3)
            .quantity("2.5")
            .unit("EA")
            .unitPrice("1234.5", "EUR")
            .attribute("ImageURL", "https://shop.example/1.png")
            .attribute("colour code", "007")
            .option(new ProductOption("colour", "blue"))
            .option(new ProductOption("engraving", "ACME"))
            .comments("Handle with care")
            .build();

    private Mapped() {}

    static String oci(String mapping) {
        return connection(
                "\"format\": \"oci\", \"oci\": {\"logins\": [{\"username\": \"u\", \"password\": \"env:P\"}]}",
                mapping);
    }

    static String cxml(String mapping) {
        return connection(
                "\"format\": \"cxml\", \"cxml\": {\"credentials\": [{\"domain\": \"DUNS\", \"identity\": \"1\"}],"
                        + " \"sharedSecret\": \"env:S\"}",
                mapping);
    }

    private static String connection(String protocol, String mapping) {
        return "{\"id\": \"acme\", \"name\": \"ACME\", \"businessUnit\": \"unit-1\", " + protocol
                + ", \"security\": {\"returnHosts\": [\"buyer.example\"]},\n\"cart\": {\"defaultSupplierId\": \"S-9\", \"mapping\":\n"
                + mapping + "\n}}";
    }

    static Connection read(String json) {
        Outcome<Connection> read = ConnectionReader.create().readOne(json, ConfigFormat.JSON);
        assertThat(read.problems()).isEmpty();
        return read.orElseThrow();
    }

    static List<Problem> refused(String json) {
        Outcome<Connection> read = ConnectionReader.create().readOne(json, ConfigFormat.JSON);
        assertThat(read.isAccepted()).as(json).isFalse();
        return read.problems();
    }

    static MappingPreview.Result preview(Connection connection, CartLine line) {
        return MappingPreview.create()
                .cart(
                        connection,
                        SETUP,
                        new ShopUser("jane-1", "Jane"),
                        Cart.builder("EUR")
                                .line(line)
                                .comments("of the cart")
                                .attribute("project", "P-1")
                                .build());
    }

    /** What a target of the first line gets; null if it is not there at all. */
    static List<String> values(MappingPreview.Result result, String target) {
        return result.values().stream()
                .filter(value -> value.target().equals(target))
                .map(TargetValue::values)
                .findFirst()
                .orElse(null);
    }
}
