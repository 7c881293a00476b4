package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.CxmlSettings;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.protocol.ReadLimits;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.session.Session;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.testkit.buyer.CxmlBuyer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tour of the README, run. */
class TourTest {
    private static final Path README = Path.of("../README.md");
    private static final Path SOURCE = Path.of("src/test/java/io/punchout/docs/TourTest.java");

    @Test
    void theTourRuns() {
        HttpReply page = tour(setupRequest());
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

    @Test
    void theReadmeShowsThisCode() throws Exception {
        String readme = Files.readString(README, StandardCharsets.UTF_8);
        int from = readme.indexOf("<!-- tour -->");
        String shown = readme.substring(readme.indexOf("```java\n", from) + 8, readme.indexOf("\n```", from + 24));
        String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
        String run = source.substring(source.indexOf("// tour:start\n") + 14, source.indexOf("        // tour:end"))
                .lines()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"));
        assertThat(shown).isEqualTo(run);
    }

    private static HttpRequest setupRequest() {
        SetupRequest setup = SetupRequest.builder(Operation.CREATE)
                .returnUrl("https://buyer.example/return")
                .build();
        try (CxmlBuyer buyer = CxmlBuyer.builder(URI.create("https://shop.example/punchout"))
                .credential("NetworkId", "AN01000000001")
                .sharedSecret("a long random secret")
                .build()) {
            return HttpRequest.builder("POST", "/punchout")
                    .header("Content-Type", CxmlBuyer.CONTENT_TYPE)
                    .body(buyer.write(setup))
                    .build();
        }
    }

    private static String tokenOf(HttpReply reply) {
        String url = new CxmlReader(ReadLimits.defaults())
                .read(reply.body(), null)
                .root()
                .orElseThrow()
                .getResponse()
                .getPunchOutSetupResponse()
                .getStartPage()
                .getURL()
                .getValue();
        return url.substring(url.indexOf("token=") + "token=".length());
    }
}
