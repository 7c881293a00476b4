package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.Contact;
import io.punchout.connection.CartEncoding;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlSettings;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.ReceivedCart.Kind;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.Setups;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CxmlRoundTripTest {
    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
        endpoint.close();
    }

    private static Connection connection(CartEncoding encoding, String dtdVersion) {
        return Connection.builder("buyer")
                .settings(CxmlSettings.builder()
                        .credential(Samples.CXML_DOMAIN, Samples.CXML_IDENTITY)
                        .sharedSecret(Secret.of(TestHost.SECRET))
                        .dtdVersion(dtdVersion)
                        .build())
                .cart(CartSettings.builder().encoding(encoding).build())
                .security(Samples.loopback())
                .build();
    }

    private void enter(TestHost host, SetupRequest setup) {
        try (CxmlBuyer buyer = host.cxmlBuyer(TestHost.SECRET)) {
            SetupAnswer answer = buyer.setup(setup);
            browser.open(answer.startPageOrThrow());
        }
    }

    private ReceivedCart roundTrip(TestHost host, Cart cart) {
        enter(host, Setups.create(endpoint.uri()).build());
        host.transfer(browser, cart);
        return CxmlReceiver.read(endpoint.await(), Operation.CREATE);
    }

    @ParameterizedTest
    @EnumSource
    void cart_arrives_as_it_was_sent(CartEncoding encoding) {
        try (TestHost host = TestHost.start(connection(encoding, "1.2.014"))) {
            ReceivedCart received = roundTrip(host, Samples.cart());
            assertThat(received.problems()).isEmpty();
            assertThat(received.orElseThrow()).isEqualTo(Samples.cart());
            assertThat(received.fields().list()).hasSize(1);
        }
    }

    @Test
    void fine_prices_and_price_bases_arrive() {
        try (TestHost host = TestHost.start(connection(CartEncoding.BASE64, "1.2.050"))) {
            assertThat(roundTrip(host, Samples.cartWithFinePrice()).cart()).isEqualTo(Samples.cartWithFinePrice());
            assertThat(roundTrip(host, Samples.cartWithPriceBasis()).cart()).isEqualTo(Samples.cartWithPriceBasis());
        }
    }

    @Test
    void shop_learns_what_the_buyer_said() {
        Contact contact = new Contact("endUser", "Pät Büyer", List.of("pat@acme.example"), List.of());
        Address shipTo = new Address(
                "dock-7",
                "ACME",
                List.of("Pät Büyer", "Room 7"),
                List.of("Hauptstraße 1"),
                "Köln",
                "NW",
                "50667",
                "DE",
                null,
                null);
        try (TestHost host = TestHost.start()) {
            enter(
                    host,
                    Setups.create(endpoint.uri())
                            .buyerCookie("cookie & <1>")
                            .attribute("CostCenter", "4711")
                            .attribute("CostCenter", "4712")
                            .contact(contact)
                            .shipTo(shipTo)
                            .build());
            SetupRequest setup = host.shop.lastCall().setup();
            assertThat(setup.operation()).isEqualTo(Operation.CREATE);
            assertThat(setup.buyerCookie()).isEqualTo("cookie & <1>");
            assertThat(setup.returnUrl()).isEqualTo(endpoint.uri().toString());
            assertThat(setup.attributes())
                    .containsExactly(new Attribute("CostCenter", "4711"), new Attribute("CostCenter", "4712"));
            assertThat(setup.contacts()).containsExactly(contact);
            assertThat(setup.shipTo()).isEqualTo(shipTo);
            host.transfer(browser, Samples.cart());
            assertThat(CxmlReceiver.read(endpoint.await(), Operation.CREATE).buyerCookie())
                    .isEqualTo("cookie & <1>");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "EDIT", "INSPECT"})
    void cancel_leaves_the_requisition_as_it_is(Operation operation) {
        try (TestHost host = TestHost.start()) {
            enter(host, reopen(operation));
            host.submit(browser, host.punchOut().cancel(host.session().id()).orElseThrow());
            assertThat(CxmlReceiver.read(endpoint.await(), operation).kind()).isEqualTo(Kind.CANCELLED);
        }
    }

    private SetupRequest reopen(Operation operation) {
        return switch (operation) {
            case EDIT -> Setups.edit(endpoint.uri(), Samples.cart()).build();
            case INSPECT -> Setups.inspect(endpoint.uri(), Samples.cart()).build();
            case CREATE, SOURCE -> Setups.create(endpoint.uri()).build();
        };
    }

    @Test
    void edit_restores_lines_and_clear_empties_the_requisition() {
        try (TestHost host = TestHost.start()) {
            enter(host, reopen(Operation.EDIT));
            assertThat(host.session().setup().items())
                    .extracting(item -> item.supplierPartId() + "/" + item.supplierPartAuxiliaryId() + "/"
                            + item.quantity().toPlainString())
                    .containsExactly("PEN-01/cfg:4711/blue & bold/12", "CABLE-5M/null/2.5", "CHAIR-7/null/1");
            host.submit(browser, host.punchOut().clear(host.session().id()).orElseThrow());
            assertThat(CxmlReceiver.read(endpoint.await(), Operation.EDIT).kind())
                    .isEqualTo(Kind.CLEARED);
        }
    }

    @Test
    void clear_is_refused_in_a_new_visit_and_nothing_is_returned_twice() {
        try (TestHost host = TestHost.start()) {
            enter(host, reopen(Operation.CREATE));
            String session = host.session().id();
            assertThat(host.punchOut().clear(session).error().is(PunchOutProblem.SESSION_NOT_EDIT))
                    .isTrue();
            host.transfer(browser, Samples.cart());
            assertThat(host.punchOut().transfer(session, Samples.cart()).error().is(PunchOutProblem.SESSION_CLOSED))
                    .isTrue();
            assertThat(endpoint.arrivals()).hasSize(1);
        }
    }
}
