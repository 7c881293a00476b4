package io.punchout.docs;

import static io.punchout.docs.SampleSetup.tokenOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.CxmlSettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.secret.Secret;
import io.punchout.session.Session;
import io.punchout.session.ShopUser;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tour of the README, run. */
class TourTest {
    @Test
    void theTourRuns() {
        HttpReply page = tour(SampleSetup.request());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.bodyText()).contains("cXML-base64").contains("https://buyer.example/return");
    }

    private static HttpReply tour(HttpRequest request) {
        // tour:start
        Connection acme = Connection.builder("acme")
                .name("ACME procurement")
                .businessUnit("acme-inc")
                .settings(CxmlSettings.builder()
                        .credential("NetworkId", "AN01000000001")
                        .sharedSecret(Secret.of("a long random secret"))
                        .build())
                .security(SecuritySettings.builder()
                        .returnHost("buyer.example", "*.buyer.example")
                        .build())
                .build();

        PunchOut punchOut = PunchOut.builder()
                .shop((connection, setup) -> Outcome.accepted(ShopUser.of("guest of " + connection.businessUnit())))
                .connections(List.of(acme))
                .startUrl(URI.create("https://shop.example/punchout/start"))
                .build();

        // at https://shop.example/punchout: answer whatever arrives
        HttpReply reply = punchOut.receive(request);

        // at https://shop.example/punchout/start: the browser opens the link of that reply, once
        String token = tokenOf(reply);
        Session session = punchOut.start(token).orElseThrow();

        // in the shop: the user presses "transfer to requisition"
        Cart cart = Cart.builder("EUR")
                .line(CartLine.builder("PEN-01")
                        .quantity("12")
                        .unit("EA")
                        .unitPrice("1.25", "EUR")
                        .description("Ballpoint pen, blue")
                        .classification("UNSPSC", "44121704"))
                .build();
        Outcome<ReturnForm> form = punchOut.transfer(session.id(), cart);
        HttpReply page = form.fold(ReturnForm::toReply, problems -> HttpReply.text(400, problems.toString()));
        // tour:end
        return page;
    }
}
