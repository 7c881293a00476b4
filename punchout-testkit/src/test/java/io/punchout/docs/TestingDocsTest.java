package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.session.Operation;
import io.punchout.testkit.Samples;
import io.punchout.testkit.TestHost;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.Page;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.Setups;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/testing.md")
class TestingDocsTest {

    @Test
    void aBuyerOverRealHttp() {
        try (TestHost host = TestHost.start()) {
            Cart cart = roundTrip(host.entryPoint(), TestHost.SECRET, host);
            assertThat(cart.lines()).hasSize(Samples.cart().lines().size());
        }
    }

    private static Cart roundTrip(URI entryPoint, String secret, TestHost host) {
        // buyer:start
        try (ReturnEndpoint endpoint = ReturnEndpoint.start();
                CxmlBuyer buyer = CxmlBuyer.builder(entryPoint)
                        .credential("NetworkId", "AN01000000001")
                        .sharedSecret(secret)
                        .build();
                Browser browser = new Browser()) {
            SetupAnswer answer = buyer.setup(Setups.create(endpoint.uri()).build());
            Page shop = browser.open(answer.startPageOrThrow());
            assertThat(shop.status()).isEqualTo(200);

            // here your shop fills its cart; then the user presses "transfer to requisition"
            Page page = browser.open(host.returnPage(host.punchOut()
                    .transfer(host.session().id(), Samples.cart())
                    .orElseThrow()));
            browser.submit(page, "form#punchout-return");
            return CxmlReceiver.read(endpoint.await(), Operation.CREATE).orElseThrow();
        }
        // buyer:end
    }
}
