package io.punchout.testkit.assertion;

import static io.punchout.testkit.assertion.PunchOutAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.ReturnForm;
import io.punchout.oci.OciProblem;
import io.punchout.order.Order;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Operation;
import io.punchout.session.Session;
import io.punchout.session.SessionState;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.testkit.TestHost;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.CxmlReceiver;
import io.punchout.testkit.buyer.Fate;
import io.punchout.testkit.buyer.OciReceiver;
import io.punchout.testkit.buyer.OrderAnswer;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.ReturnEndpoint;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.Setups;
import io.punchout.testkit.buyer.TakenLine;
import io.punchout.transaction.MessageType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("assertions hold, fail, and say what is there without secrets")
class PunchOutAssertionsTest {
    private static final URI RETURN = URI.create("https://127.0.0.1/back");

    private final TestHost host = TestHost.start();
    private final CxmlBuyer buyer = host.cxmlBuyer(TestHost.SECRET);

    @AfterEach
    void close() {
        buyer.close();
        host.close();
    }

    /** What a failing assertion says, which is never a secret. */
    private static String said(ThrowingCallable assertion) {
        Throwable failure = catchThrowable(assertion);
        assertThat(failure).isInstanceOf(AssertionError.class);
        assertThat(failure.getMessage())
                .contains("Expected: ", "but was: ")
                .doesNotContain(TestHost.SECRET, TestHost.PASSWORD, "token=");
        return failure.getMessage();
    }

    private SetupAnswer begin() {
        SetupAnswer answer = buyer.setup(Setups.create(RETURN).build());
        try (Browser browser = new Browser()) {
            browser.open(answer.startPageOrThrow());
        }
        return answer;
    }

    @Test
    void of_answers() {
        SetupAnswer accepted = begin();
        assertThat(accepted).isAccepted().hasNoProblems();
        assertThat(said(() -> assertThat(accepted).isRefused(401))).contains("refused with 401", "cXML Status 200");
        try (CxmlBuyer stranger = host.cxmlBuyer("wrong")) {
            SetupAnswer refused = stranger.setup(Setups.create(RETURN).build());
            assertThat(refused).isRefused(401);
            assertThat(said(() -> assertThat(refused).isAccepted())).contains("HTTP 200, cXML Status 401");
        }
        OrderAnswer order = buyer.order(Order.builder("1").cart(Samples.cart()).build());
        assertThat(order).isRefused(450);
        assertThat(said(() -> assertThat(order).isAccepted())).contains("450");
    }

    @Test
    void of_replies() {
        HttpReply ok = cxml("<cXML><Response><Status code=\"200\" text=\"OK\"/><PunchOutSetupResponse><StartPage><URL>"
                + "https://shop.example/start?token=abc</URL></StartPage></PunchOutSetupResponse></Response></cXML>");
        HttpReply no =
                cxml("<cXML><Response><Status code=\"401\" text=\"Unauthorized\">who?</Status></Response></cXML>");
        assertThat(ok).isAcceptedCxml().hasStatus(200).hasHeader("Content-Type", "text/xml; charset=UTF-8");
        assertThat(no).isRefusedCxml(401);
        assertThat(said(() -> assertThat(ok).isRefusedCxml(401))).contains("cXML Status 200 OK");
        assertThat(said(() -> assertThat(no).isAcceptedCxml())).contains("cXML Status 401 Unauthorized who?");
        HttpReply text = HttpReply.text(403, "no");
        assertThat(said(() -> assertThat(text).isAcceptedCxml())).contains("HTTP 403, text/plain; charset=UTF-8");
        assertThat(said(() -> assertThat(text).hasStatus(200))).contains("Expected: HTTP 200");
        assertThat(said(() -> assertThat(text).hasHeader("Location", "/x"))).contains("was not there");
        assertThat(said(() -> assertThat(ok).isReturnPage())).contains("a page with the form");
    }

    private static HttpReply cxml(String document) {
        return HttpReply.of(200, "text/xml; charset=UTF-8", document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void of_visits_and_outcomes() {
        begin();
        Session session = host.session();
        assertThat(session)
                .isIn(SessionState.ACTIVE)
                .isFor(Operation.CREATE)
                .isOfConnection("sample-cxml")
                .isOfBusinessUnit("acme")
                .hasUser(FakeShop.defaultUser("acme").id())
                .isOpenAt(host.clock.instant())
                .isNotOpenAt(host.clock.instant().plus(Duration.ofDays(1)));
        assertThat(said(() -> assertThat(session).hasUser("pat")))
                .contains("of user pat", "user buyer-of-acme")
                .doesNotContain(session.id());
        assertThat(said(() -> assertThat(session).isIn(SessionState.RETURNED))).contains("in state ACTIVE");

        assertThat(host.started()).isAccepted().hasNoProblems().value().isEqualTo(session);
        Outcome<Session> refused = Outcome.refused(Problem.of(PunchOutProblem.USER_REFUSED, "not today"));
        assertThat(refused).isRefused(PunchOutProblem.USER_REFUSED).hasProblem(PunchOutProblem.USER_REFUSED);
        assertThat(said(() -> assertThat(refused).isAccepted())).contains("refused; ", "not today");
        assertThat(said(() -> assertThat(refused).hasNoProblems())).contains("not today");
        assertThat(said(() -> assertThat(host.started()).isRefused(PunchOutProblem.USER_REFUSED)))
                .contains("accepted; no problems")
                .doesNotContain(session.id());
    }

    @Test
    void of_carts() {
        Cart sent = Samples.cart();
        assertThat(sent)
                .hasParts("PEN-01", "CABLE-5M", "CHAIR-7")
                .hasTotal("1514.94", "EUR")
                .isEqualToSent(Samples.cart())
                .isWhatWasSent(Samples.cart())
                .isOrderedBy(Order.builder("1").cart(sent).build());
        assertThat(sent)
                .line("PEN-01")
                .hasQuantity("12.0", "PCE")
                .hasUnitPrice("1.250", "EUR")
                .hasDescription("Ballpoint pen, blue")
                .hasAuxiliaryId("cfg:4711/blue & bold")
                .hasClassification("unspsc", "44121704");
        assertThat(Cart.empty("EUR")).isEmpty();

        Cart other = sent.withLines(List.of(sent.lines().get(0).withDescription("Ballpoint")));
        assertThat(said(() -> assertThat(other).isEqualToSent(sent))).contains("lines: sent 3, arrived 1");
        assertThat(said(() -> assertThat(other).isWhatWasSent(sent)))
                .contains("PEN-01 description: cut after 9 of 19 characters", "CHAIR-7 missing");
        assertThat(said(() -> assertThat(sent)
                        .isOrderedBy(Order.builder("1").cart(other).build())))
                .contains("CHAIR-7 missing", "PEN-01: 12 PCE at 1.25 EUR");
        assertThat(said(() -> assertThat(sent).line("NONE"))).contains("one line of NONE");
        assertThat(said(() -> assertThat(sent).isEmpty())).contains("CABLE-5M");
        assertThat(said(() -> assertThat(sent).hasTotal("1", "EUR"))).contains("was 1514.94 EUR");
        CartLine pen = sent.lines().get(0);
        assertThat(said(() -> assertThat(pen).hasQuantity("12", "EA"))).contains("12 PCE");
        assertThat(said(() -> assertThat(pen).hasUnitPrice("1.25", "USD"))).contains("1.25 EUR");
        assertThat(said(() -> assertThat(pen).hasDescription("x"))).contains("Ballpoint pen, blue");
        assertThat(said(() -> assertThat(pen).hasAuxiliaryId("x"))).contains("was cfg:4711");
        assertThat(said(() -> assertThat(pen).hasClassification("ECLASS", "x"))).contains("was not there");
    }

    @Test
    void of_return_forms_and_what_arrives() {
        try (ReturnEndpoint endpoint = ReturnEndpoint.start();
                Browser browser = new Browser()) {
            browser.open(buyer.setup(Setups.create(endpoint.uri()).build()).startPageOrThrow());
            ReturnForm form = host.punchOut()
                    .transfer(host.session().id(), Samples.cart())
                    .orElseThrow();
            String origin = "http://127.0.0.1:" + endpoint.uri().getPort();
            assertThat(form)
                    .goesTo(origin)
                    .hasTarget("_top")
                    .submitsItself()
                    .hasField("cXML-base64")
                    .hasNoField("cXML-urlencoded");
            assertThat(form.toReply()).isReturnPage();
            assertThat(said(() -> assertThat(form).goesTo("https://buyer.example")))
                    .contains("POST to " + origin, "[cXML-base64]");
            assertThat(said(() -> assertThat(form).hasField("x", "y"))).contains("was []");
            assertThat(said(() -> assertThat(form).hasNoField("cXML-base64"))).contains("no field");

            host.submit(browser, form);
            ReceivedCart received = CxmlReceiver.read(endpoint.await(), Operation.CREATE);
            assertThat(received).hasNoProblems().cart().isEqualToSent(Samples.cart());
            assertThat(said(() -> assertThat(received).isCancelled())).contains("CART; no problems; cart in EUR");
            assertThat(said(() -> assertThat(received).isCleared())).contains("PEN-01");
            assertThat(said(() -> assertThat(received).isUnreadable())).contains("unreadable", "CART");
            assertThat(said(() -> assertThat(received).hasProblem(OciProblem.FIELD_MISSING)))
                    .contains("a problem oci.field_missing", "no problems");
            ReceivedCart torn = OciReceiver.read(HttpRequest.builder("GET", "/back")
                    .query("NEW_ITEM-QUANTITY[1]=1")
                    .build());
            assertThat(torn).isUnreadable().hasProblem(OciProblem.FIELD_MISSING);
        }
    }

    @Test
    void of_what_a_buyer_makes_of_a_line() {
        CartLine pen = Samples.cart().lines().get(0);
        TakenLine taken = new TakenLine(pen, pen, List.of());
        TakenLine changed = new TakenLine(pen, pen, List.of(new TakenLine.Change("unit", Fate.CHANGED, "PCE", "EA")));
        assertThat(taken).isTaken().is(Fate.TAKEN).has("unit", Fate.TAKEN);
        assertThat(said(() -> assertThat(changed).is(Fate.REFUSED))).contains("the line REFUSED", "unit CHANGED");
        CartLine blue = pen.toBuilder().attribute("Color", "blue").build();
        assertThat(blue).hasAttribute("Color", "blue").hasUnitPrice("1.250", "EUR");
        assertThat(said(() -> assertThat(blue).hasAttribute("Color", "red"))).contains("Color=red (was [blue])");
        assertThat(changed).has("unit", Fate.CHANGED).has("quantity", Fate.TAKEN);
        assertThat(said(() -> assertThat(changed).isTaken())).contains("unit CHANGED: PCE became EA");
        TakenLine refused = new TakenLine(pen, pen, List.of(new TakenLine.Change("unit", Fate.REFUSED, "PCE", "PCE")));
        assertThat(said(() -> assertThat(refused).isTaken()))
                .contains("unit REFUSED: PCE")
                .doesNotContain("became");
        assertThat(said(() -> assertThat(taken).has("unit", Fate.CUT))).contains("all taken");
    }

    @Test
    void of_the_log() {
        begin();
        assertThat(host.log)
                .tells(MessageType.SETUP_REQUEST, MessageType.SETUP_RESPONSE, MessageType.START)
                .isAllSuccessful()
                .holdsNothingOf(TestHost.SECRET)
                .newest()
                .isOf(MessageType.START)
                .isOfConnection("sample-cxml")
                .isSuccessful();
        assertThat(host.transactions().get(0)).says("PunchOutSetupRequest").holdsNothingOf(TestHost.SECRET);
        assertThat(said(() -> assertThat(host.log).tells(MessageType.START)))
                .contains("setup_request", "setup_response", "connection sample-cxml");
        assertThat(said(() -> assertThat(host.log).holdsNothingOf("PunchOutSetupRequest")))
                .contains("nothing of the 1 secrets");
        assertThat(said(() -> assertThat(host.transactions().get(0)).says("nonsense")))
                .doesNotContain("PunchOutSetupRequest");
        try (CxmlBuyer stranger = host.cxmlBuyer("wrong")) {
            stranger.setup(Setups.create(RETURN).build());
        }
        assertThat(said(() -> assertThat(host.log).isAllSuccessful())).contains("failed");
        assertThat(said(() -> assertThat(host.transactions().get(0)).isRefused(PunchOutProblem.USER_REFUSED)))
                .contains("refused with " + PunchOutProblem.USER_REFUSED.code());
    }

    @Test
    void of_nothing() {
        Cart none = null;
        assertThat(catchThrowable(() -> assertThat(none).isEmpty()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not to be null");
    }
}
