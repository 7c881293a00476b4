package io.punchout.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.read.CxmlCart;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.protocol.ReadLimits;
import io.punchout.secret.Secret;
import io.punchout.session.Session;
import io.punchout.session.ShopUser;
import io.punchout.store.memory.MemoryTransactionLog;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One visit over the facade: setup, start, transfer. */
class CxmlRoundTripTest {
    private static final String SETUP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd">
            <cXML payloadID="1.2@buyer.example" timestamp="2026-01-31T12:00:00+01:00" xml:lang="en-US">
              <Header>
                <From><Credential domain="NetworkId"><Identity>AN01</Identity></Credential></From>
                <To><Credential domain="DUNS"><Identity>123456789</Identity></Credential></To>
                <Sender><Credential domain="NetworkId"><Identity>AN01</Identity><SharedSecret>open sesame</SharedSecret>
                  </Credential><UserAgent>Test</UserAgent></Sender>
              </Header>
              <Request deploymentMode="production">
                <PunchOutSetupRequest operation="create">
                  <BuyerCookie>cookie &amp; cream</BuyerCookie>
                  <Extrinsic name="UserEmail">jane@buyer.example</Extrinsic>
                  <BrowserFormPost><URL>https://buyer.example/return?a=1&amp;b=2</URL></BrowserFormPost>
                </PunchOutSetupRequest>
              </Request>
            </cXML>
            """;

    private final MemoryTransactionLog log = new MemoryTransactionLog();

    private final PunchOut punchOut = PunchOut.builder()
            .protocols(List.of(new CxmlProtocol()))
            .shop((connection, setup) ->
                    Outcome.accepted(ShopUser.of(setup.attribute("UserEmail").orElse("anonymous"))))
            .connections(List.of(Connection.builder("acme")
                    .settings(CxmlSettings.builder()
                            .credential("NetworkID", "AN01")
                            .sharedSecret(Secret.of("open sesame"))
                            .build())
                    .security(SecuritySettings.builder()
                            .returnHost("buyer.example")
                            .build())
                    .build()))
            .startUrl(URI.create("https://shop.example/start"))
            .transactionLog(log)
            .build();

    @Test
    void aVisitGoesFromSetupToTransfer() {
        HttpReply reply = punchOut.receive(HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", "text/xml")
                .body(SETUP.getBytes(StandardCharsets.UTF_8))
                .build());
        assertThat(reply.status()).isEqualTo(200);
        String start = new CxmlReader(ReadLimits.defaults())
                .read(reply.body(), null)
                .root()
                .orElseThrow()
                .getResponse()
                .getPunchOutSetupResponse()
                .getStartPage()
                .getURL()
                .getValue();
        Session session =
                punchOut.start(start.substring(start.indexOf("token=") + 6)).orElseThrow();
        assertThat(session.user().id()).isEqualTo("jane@buyer.example");
        Cart cart = Cart.builder("EUR")
                .line(CartLine.builder("A-1")
                        .quantity("2.5")
                        .unitPrice("19.99", "EUR")
                        .description("Schöne Grüße & <mehr>")
                        .classification("UNSPSC", "44121701"))
                .build();
        ReturnForm form = punchOut.transfer(session.id(), cart).orElseThrow();
        byte[] message = Base64.getDecoder().decode(form.fields().get(0).value());
        CxmlDocument document = new CxmlReader(ReadLimits.defaults()).read(message, null);
        assertThat(document.problems()).isEmpty();
        CXML root = document.root().orElseThrow();
        assertThat(CxmlCart.toCart(root.getMessage().getPunchOutOrderMessage()).orElseThrow())
                .isEqualTo(cart);
    }
}
