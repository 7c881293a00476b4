package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.PriceBasis;
import io.punchout.http.HttpRequest;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.Page;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.ReceivedCart.Kind;
import io.punchout.testkit.buyer.ReturnEndpoint;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OciRoundTripTest {
    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final Browser browser = new Browser();
    private final TestHost host = TestHost.start();

    @AfterEach
    void close() {
        host.close();
        browser.close();
        endpoint.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void cart_arrives_as_it_was_sent(String method) {
        Page start = host.ociBuyer(TestHost.PASSWORD).method(method).build().callUp(browser, endpoint.uri());
        assertThat(start.redirects()).hasSize(1);
        host.transfer(browser, Samples.cart());
        HttpRequest arrived = endpoint.await();
        assertThat(arrived.method()).isEqualTo("POST");
        assertThat(arrived.rawQuery()).isEqualTo("sid=a%26b&client=100");
        ReceivedCart received = OciReceiver.read(arrived);
        assertThat(received.orElseThrow()).isEqualTo(Samples.cart());
        assertThat(received.fields().first("~OkCode")).contains("ADDI");
    }

    @Test
    void price_basis_arrives_and_a_fine_price_is_worth_the_same() {
        enter();
        host.transfer(browser, Samples.cartWithPriceBasis());
        assertThat(OciReceiver.read(endpoint.await()).cart()).isEqualTo(Samples.cartWithPriceBasis());
        enter();
        host.transfer(browser, Samples.cartWithFinePrice());
        Cart arrived = OciReceiver.read(endpoint.await()).orElseThrow();
        CartLine line = arrived.lines().get(0);
        assertThat(line.priceBasis()).isEqualTo(PriceBasis.per(10, "EA"));
        assertThat(arrived.total()).isEqualTo(Samples.cartWithFinePrice().total());
    }

    private void enter() {
        host.ociBuyer(TestHost.PASSWORD).build().callUp(browser, endpoint.uri());
    }

    @Test
    void buyers_charset_is_used_on_the_way_back() {
        host.ociBuyer(TestHost.PASSWORD)
                .parameter("http_content_charset", "ISO-8859-1")
                .build()
                .callUp(browser, endpoint.uri());
        host.transfer(browser, Samples.cart());
        HttpRequest arrived = endpoint.await();
        assertThat(new String(arrived.body(), StandardCharsets.US_ASCII)).contains("Gr%F6%DFe");
        assertThat(OciReceiver.read(arrived).cart()).isEqualTo(Samples.cart());
    }

    @Test
    void cancel_returns_a_form_without_items() {
        enter();
        host.submit(browser, host.punchOut().cancel(host.session().id()).orElseThrow());
        assertThat(OciReceiver.read(endpoint.await()).kind()).isEqualTo(Kind.CANCELLED);
    }

    @Test
    void more_than_nine_lines_arrive_in_order() {
        Cart.Builder cart = Cart.builder("EUR");
        for (int i = 1; i <= 25; i++) {
            cart.line(CartLine.builder("A-" + i).unitPrice("1.00", "EUR").description("Line " + i));
        }
        enter();
        host.transfer(browser, cart.build());
        assertThat(OciReceiver.read(endpoint.await()).orElseThrow().lines())
                .extracting(CartLine::supplierPartId)
                .startsWith("A-1", "A-2")
                .endsWith("A-24", "A-25")
                .hasSize(25);
    }
}
