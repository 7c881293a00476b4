package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.http.HttpRequest;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.Setups;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the transaction log keeps, and what it must not. */
class SecrecyTest {
    private final ReturnEndpoint endpoint = ReturnEndpoint.start();
    private final Browser browser = new Browser();
    private final TestHost host = TestHost.start();
    private final CxmlBuyer buyer = host.cxmlBuyer(TestHost.SECRET);
    private final SetupRequest setup = Setups.create(endpoint.uri()).build();

    @AfterEach
    void close() {
        buyer.close();
        host.close();
        browser.close();
        endpoint.close();
    }

    private static String token(URI startPage) {
        return startPage.getRawQuery().substring(startPage.getRawQuery().indexOf('=') + 1);
    }

    private void assertNoneIn(List<Transaction> transactions, String... secrets) {
        for (Transaction transaction : transactions) {
            String all = transaction + transaction.message() + transaction.problems() + transaction.payloadId();
            assertThat(all).doesNotContain(secrets);
            assertThat(all).doesNotContain("s3cret", "p4ss", "wr0ng");
        }
    }

    @Test
    void log_holds_no_secret_and_no_token() {
        SetupAnswer answer = buyer.setup(setup);
        browser.open(answer.startPageOrThrow());
        browser.open(answer.startPageOrThrow());
        host.transfer(browser, Samples.cart());
        try (CxmlBuyer intruder = host.cxmlBuyer("wr0ng")) {
            intruder.setup(setup);
        }
        byte[] whole = buyer.write(setup);
        for (int end = 200; end < whole.length; end += 40) {
            buyer.send(Arrays.copyOf(whole, end), CxmlBuyer.CONTENT_TYPE);
        }
        URI oci = host.ociBuyer(TestHost.PASSWORD)
                .build()
                .callUp(browser, endpoint.uri())
                .uri();
        host.ociBuyer("wr0ng").build().callUp(browser, endpoint.uri());
        host.ociBuyer("wr0ng").method("GET").build().callUp(browser, endpoint.uri());
        List<Transaction> all = host.transactions();
        assertThat(all).hasSizeGreaterThan(20);
        assertNoneIn(all, TestHost.SECRET, TestHost.PASSWORD, token(answer.startPageOrThrow()), token(oci));
    }

    @Test
    void cart_that_the_browser_carries_holds_no_secret() {
        browser.open(buyer.setup(setup).startPageOrThrow());
        host.transfer(browser, Samples.cart());
        HttpRequest arrived = endpoint.await();
        String document = CxmlReceiver.read(arrived, Operation.CREATE).document();
        assertThat(document).contains("PunchOutOrderMessage").doesNotContain("s3cret", "SharedSecret");
    }

    @Test
    void login_cart_and_refusals_of_one_visit_carry_one_session_id() {
        SetupAnswer answer = buyer.setup(setup);
        browser.open(answer.startPageOrThrow());
        browser.open(answer.startPageOrThrow());
        String session = host.session().id();
        assertThat(host.punchOut().clear(session).isAccepted()).isFalse();
        assertThat(host.punchOut().transfer(session, Cart.empty("EUR")).isAccepted())
                .isFalse();
        assertThat(host.punchOut().transfer(session, Samples.cart()).isAccepted())
                .isTrue();
        assertThat(host.punchOut().cancel(session).isAccepted()).isFalse();
        List<Transaction> visit = host.transactions().stream()
                .filter(each -> session.equals(each.sessionId()))
                .toList();
        assertThat(visit)
                .extracting(each -> each.type().label() + " " + each.successful())
                .containsExactly(
                        "setup_request true",
                        "setup_response true",
                        "start true",
                        "start false",
                        "clear false",
                        "cart_return false",
                        "cart_return true",
                        "cancel false");
        assertThat(visit).allMatch(each -> "sample-cxml".equals(each.connectionId()));
        assertThat(visit).allMatch(each -> "acme".equals(each.businessUnit()));
    }

    @Test
    void refused_and_unreadable_requests_are_on_record() {
        try (CxmlBuyer intruder = host.cxmlBuyer("wr0ng")) {
            intruder.setup(setup);
        }
        buyer.send("<cXML".getBytes(StandardCharsets.UTF_8), CxmlBuyer.CONTENT_TYPE);
        host.ociBuyer("wr0ng").build().callUp(browser, endpoint.uri());
        assertThat(host.transactions()).allMatch(each -> !each.successful());
        assertThat(host.transactions())
                .extracting(Transaction::type)
                .containsExactly(
                        MessageType.SETUP_REQUEST,
                        MessageType.SETUP_RESPONSE,
                        MessageType.OTHER,
                        MessageType.OTHER,
                        MessageType.SETUP_REQUEST,
                        MessageType.SETUP_RESPONSE);
        assertThat(host.transactions().get(0).problems())
                .anyMatch(problem -> problem.code().equals("auth.wrong_secret"));
    }
}
