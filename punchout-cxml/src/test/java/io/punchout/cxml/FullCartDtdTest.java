package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.connection.BundleMode;
import io.punchout.connection.CartSettings;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.read.CxmlCart;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.protocol.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Guide p.84-94: carts with everything that a cart can say")
class FullCartDtdTest {
    private static final List<String> VERSIONS = OfficialDtd.VERSIONS;
    private static final int CARTS = 500;

    @ParameterizedTest
    @FieldSource("VERSIONS")
    @DisplayName("are valid against the official DTD, what a version does not know left out")
    void valid(String version) {
        OfficialDtd.assumeFiles();
        Shopfront shopfront = shopfront(version);
        List<String> documents = new ArrayList<>();
        for (int seed = 0; seed < CARTS; seed++) {
            documents.add(written(shopfront, FullCarts.of(seed)));
        }
        assertThat(OfficialDtd.errorsOfAll(documents, version)).isEmpty();
    }

    private static Shopfront shopfront(String version) {
        CartSettings composite =
                CartSettings.builder().bundleMode(BundleMode.COMPOSITE).build();
        return new Shopfront(connection("acme", settings().dtdVersion(version))
                .cart(composite)
                .build());
    }

    private static String written(Shopfront shopfront, Cart cart) {
        String session = shopfront.visit(CREATE).id();
        return Shopfront.message(shopfront.punchOut.transfer(session, cart).orElseThrow());
    }

    @Test
    @DisplayName("come back as they were put in, with the newest DTD")
    void roundTrip() {
        Shopfront shopfront = shopfront("1.2.071");
        for (int seed = 0; seed < CARTS; seed++) {
            Cart cart = FullCarts.of(seed);
            byte[] document = written(shopfront, cart).getBytes(StandardCharsets.UTF_8);
            PunchOutOrderMessage order = new CxmlReader(ReadLimits.defaults())
                    .read(document, null)
                    .root()
                    .orElseThrow()
                    .getMessage()
                    .getPunchOutOrderMessage();
            assertThat(CxmlCart.toCart(order).orElseThrow()).as("seed %s", seed).isEqualTo(cart);
        }
    }
}
