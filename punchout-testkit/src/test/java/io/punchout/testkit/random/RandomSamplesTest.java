package io.punchout.testkit.random;

import static io.punchout.testkit.assertion.PunchOutAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.order.Order;
import io.punchout.problem.Problem;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.testkit.FakeOrders;
import io.punchout.testkit.Samples;
import io.punchout.testkit.TestHost;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.OrderAnswer;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.compare.CartComparison;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("samples at random: valid, the same for the same seed, and carried whole")
class RandomSamplesTest {
    private static final URI RETURN = URI.create("https://127.0.0.1/back?a=1");
    private static final int ROUNDS = 40;

    private static List<Object> draw(long seed) {
        RandomSamples samples = RandomSamples.of(seed);
        Cart cart = samples.cart();
        return List.of(
                cart,
                samples.ociCart(StandardCharsets.UTF_8, 3),
                samples.connection().id(),
                samples.setup(Operation.EDIT, RETURN, cart),
                samples.callUp("user", "word", RETURN),
                samples.order(cart),
                samples.session());
    }

    @Test
    void the_same_seed_gives_the_same_and_another_seed_does_not() {
        assertThat(draw(5)).isEqualTo(draw(5));
        assertThat(draw(5)).doesNotContainAnyElementsOf(draw(6));
        assertThat(RandomSamples.of(5)).hasToString("RandomSamples.of(5L)");
        assertThat(RandomSamples.of(5).cart(7).lines()).hasSize(7);
    }

    @Test
    void connections_keep_every_rule_and_let_their_own_buyers_in() {
        RandomSamples samples = RandomSamples.of(11);
        ConnectionValidator validator = ConnectionValidator.create();
        for (int i = 0; i < ROUNDS; i++) {
            List<Problem> problems = validator.validate(samples.connection(), Locale.ROOT);
            assertThat(problems).as("%s", samples).noneMatch(Problem::isError);
        }
    }

    @Test
    void both_protocols_carry_a_cart_whole() {
        RandomSamples samples = RandomSamples.of(12);
        try (TestHost host = TestHost.start()) {
            for (int i = 0; i < ROUNDS; i++) {
                Cart cart = samples.cart();
                Parameters call = samples.callUp(Samples.OCI_USERNAME, TestHost.PASSWORD, RETURN);
                assertThat(startOci(host, call)).as("%s", samples).isEqualTo(200);
                ReturnForm oci =
                        host.punchOut().transfer(host.session().id(), cart).orElseThrow();
                assertThat(OciReceiver.read(posted(oci)))
                        .cart()
                        .as("%s", samples)
                        .isEqualToSent(cart);

                assertThat(startCxml(host, samples.setup(Operation.CREATE, RETURN, cart)))
                        .as("%s", samples)
                        .isAccepted()
                        .hasNoProblems();
                ReturnForm cxml =
                        host.punchOut().transfer(host.session().id(), cart).orElseThrow();
                assertThat(CxmlReceiver.read(posted(cxml), Operation.CREATE))
                        .cart()
                        .as("%s", samples)
                        .isEqualToSent(cart);
            }
        }
    }

    private static int startOci(TestHost host, Parameters call) {
        try (var browser = new io.punchout.testkit.buyer.Browser()) {
            return browser.open(URI.create(host.entryPoint() + "?" + call.encode(StandardCharsets.UTF_8)))
                    .status();
        }
    }

    private static SetupAnswer startCxml(TestHost host, SetupRequest setup) {
        try (CxmlBuyer buyer = host.cxmlBuyer(TestHost.SECRET);
                var browser = new io.punchout.testkit.buyer.Browser()) {
            SetupAnswer answer = buyer.setup(setup);
            browser.open(answer.startPageOrThrow());
            return answer;
        }
    }

    private static HttpRequest posted(ReturnForm form) {
        return HttpRequest.builder("POST", "/return")
                .header(
                        "Content-Type",
                        "application/x-www-form-urlencoded; charset="
                                + form.charset().name())
                .body(Parameters.of(form.fields()).encode(form.charset()).getBytes(StandardCharsets.US_ASCII))
                .build();
    }

    @Test
    void an_order_of_a_cart_arrives_with_all_of_it() {
        RandomSamples samples = RandomSamples.of(13);
        try (TestHost host = TestHost.start();
                CxmlBuyer buyer = host.cxmlBuyer(TestHost.SECRET)) {
            FakeOrders orders = new FakeOrders();
            host.shop.orders(orders);
            for (int i = 0; i < ROUNDS; i++) {
                Cart cart = samples.cart();
                Order order = samples.order(cart);
                OrderAnswer answer = buyer.order(order);
                assertThat(answer).as("%s", samples).isAccepted();
                assertThat(cart).as("%s", samples).isOrderedBy(orders.last().order());
                assertThat(CartComparison.of(cart, orders.last().order()).isSame())
                        .isTrue();
            }
        }
    }

    @Test
    void a_connection_is_of_its_protocol_and_a_visit_waits() {
        RandomSamples samples = RandomSamples.of(14);
        assertThat(samples.connections().cxml().settings().format()).isEqualTo("cxml");
        assertThat(samples.connections().oci().settings().format()).isEqualTo("oci");
        Connection one = samples.connection();
        assertThat(one.id()).startsWith(one.settings().format());
        assertThat(samples.session()).isOpenAt(samples.session().createdAt().minusSeconds(1_000_000));
    }
}
