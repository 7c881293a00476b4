package io.punchout.oci;

import static io.punchout.oci.Visits.callUp;
import static io.punchout.oci.Visits.get;
import static io.punchout.oci.Visits.pairs;
import static io.punchout.oci.Visits.post;
import static io.punchout.oci.Visits.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.session.Session;
import io.punchout.session.ShopUser;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A visit from the call-up to the return form, through the facade. */
class OciVisitTest {
    private final Visits visits = Visits.usual();

    @Test
    @DisplayName("OCI 1.1: a call-up by POST opens a visit with a redirect to the start URL")
    void post_call_up_opens_a_visit() {
        HttpReply reply = visits.receive(post(callUp()));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location").orElseThrow()).startsWith("https://shop.example/start?token=");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    @DisplayName("OCI 1.1: a call-up by GET opens a visit, too")
    void get_call_up_opens_a_visit() {
        Session session = visits.start(get(callUp("sap-language", "DE")));

        assertThat(session.operation()).isEqualTo(Operation.CREATE);
        assertThat(session.setup().returnUrl()).isEqualTo(Visits.HOOK);
        assertThat(session.setup().language()).isEqualTo("de");
        assertThat(visits.punchOut.cancel(session.id()).orElseThrow().text().language())
                .isEqualTo("de");
        assertThat(session.user().id()).isEqualTo("user-of-acme");
    }

    @Test
    @DisplayName("OCI 1.2: unknown parameters reach the shop, the password does not")
    void parameters_become_attributes() {
        Session session = visits.start("sap-client", "100", "fname", "Zo\u00EB", "api_token", "t0k");

        assertThat(session.setup().attribute("SAP-CLIENT")).contains("100");
        assertThat(session.setup().attribute("fname")).contains("Zo\u00EB");
        assertThat(session.setup().attribute("username")).contains(Visits.USER);
        assertThat(session.setup().attribute("PASSWORD")).isEmpty();
        assertThat(session.setup().attribute("api_token")).isEmpty();
        assertThat(session.toString()).doesNotContain(Visits.PASSWORD);
    }

    @Test
    @DisplayName("OCI 2.5: the cart goes to HOOK_URL with its query, by POST, into _top")
    void the_cart_goes_back() {
        ReturnForm form = visits.form(Visits.bolt());

        assertThat(form.action()).hasToString(Visits.HOOK);
        assertThat(form.method()).isEqualTo("POST");
        assertThat(form.target()).isEqualTo("_top");
        assertThat(form.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(form.fields())
                .extracting(Parameter::name)
                .containsExactly(
                        "NEW_ITEM-DESCRIPTION[1]",
                        "NEW_ITEM-QUANTITY[1]",
                        "NEW_ITEM-UNIT[1]",
                        "NEW_ITEM-PRICE[1]",
                        "NEW_ITEM-CURRENCY[1]",
                        "NEW_ITEM-PRICEUNIT[1]",
                        "NEW_ITEM-VENDORMAT[1]",
                        "NEW_ITEM-EXT_PRODUCT_ID[1]");
        assertThat(value(form, "NEW_ITEM-PRICE[1]")).isEqualTo("19.990");
    }

    @Test
    @DisplayName("OCI 2.5: ~OkCode, ~CALLER and ~TARGET go back only if they arrived, and no further field is added")
    void tilde_fields_are_echoed() {
        ReturnForm form = visits.transfer(
                        Cart.builder("EUR").line(Visits.bolt()).build(),
                        "~OkCode",
                        "ADDI",
                        "~TARGET",
                        "_parent",
                        "~caller",
                        "CTLG",
                        "~ForceTarget",
                        "yes")
                .orElseThrow();

        assertThat(form.fields().subList(0, 3))
                .isEqualTo(pairs("~OkCode", "ADDI", "~TARGET", "_parent", "~caller", "CTLG")
                        .list());
        assertThat(form.fields())
                .extracting(Parameter::name)
                .doesNotContain("~ForceTarget", "submit")
                .doesNotHaveDuplicates();
        assertThat(form.target()).isEqualTo("_parent");
    }

    @Test
    @DisplayName("OCI 2.5: a ~field that HOOK_URL carries is not sent twice")
    void tilde_fields_of_the_hook_are_not_doubled() {
        String hook = "https://buyer.example/scripts/wgate/MEW0/?~OkCode=ADDI&~client=100";
        Session session = visits.start(
                post(pairs("USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD, "HOOK_URL", hook, "~OkCode", "ADDI")));

        ReturnForm form = visits.punchOut
                .transfer(session.id(), Cart.builder("EUR").line(Visits.bolt()).build())
                .orElseThrow();

        assertThat(form.action()).hasToString(hook);
        assertThat(form.fields()).extracting(Parameter::name).doesNotContain("~OkCode");
    }

    @Test
    @DisplayName("OCI 2.6: SPLIT moves the query of HOOK_URL into hidden fields, decoded once, in order")
    void split_hook_query() {
        Visits split = Visits.of(settings -> settings.hookQuery(HookQuery.SPLIT));
        String hook = "https://buyer.example/hook?a=1&b=%2541&a=2&empty=&~OkCode=ADDI#top";
        Session session = split.start(
                post(pairs("USERNAME", Visits.USER, "PASSWORD", Visits.PASSWORD, "HOOK_URL", hook, "~okcode", "X")));

        ReturnForm form = split.punchOut.cancel(session.id()).orElseThrow();

        assertThat(form.action()).hasToString("https://buyer.example/hook");
        assertThat(form.fields())
                .isEqualTo(pairs("a", "1", "b", "%41", "a", "2", "empty", "", "~OkCode", "ADDI")
                        .list());
    }

    @Test
    @DisplayName("Cancel: a form without items, so that the requisition stays as it is")
    void cancel_has_no_items() {
        Session session = visits.start("~OkCode", "ADDI");

        ReturnForm form = visits.punchOut.cancel(session.id()).orElseThrow();

        assertThat(form.fields()).isEqualTo(pairs("~OkCode", "ADDI").list());
        assertThat(form.action()).hasToString(Visits.HOOK);
    }

    @Test
    @DisplayName("Clear is refused: an OCI visit is never an edit")
    void clear_is_refused() {
        assertThat(visits.punchOut.clear(visits.start().id()).error().is(PunchOutProblem.SESSION_NOT_EDIT))
                .isTrue();
    }

    @Test
    @DisplayName("A cart that cannot be written leaves the visit open, with the reason")
    void a_bad_cart_leaves_the_visit_open() {
        Session session = visits.start();

        Outcome<ReturnForm> refused = visits.punchOut.transfer(
                session.id(),
                Cart.builder("EUR").line(Visits.bolt().unit("EACH")).build());
        assertThat(refused.error().is(OciProblem.FIELD_TOO_LONG)).isTrue();
        assertThat(refused.error().where()).isEqualTo("lines[0].unit");

        assertThat(visits.punchOut
                        .transfer(
                                session.id(),
                                Cart.builder("EUR").line(Visits.bolt()).build())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("A returned cart cannot be returned again (double submission, OCI 3)")
    void a_visit_ends_once() {
        Session session = visits.start();
        Cart cart = Cart.builder("EUR").line(Visits.bolt()).build();
        visits.punchOut.transfer(session.id(), cart).orElseThrow();

        assertThat(visits.punchOut.transfer(session.id(), cart).error().is(PunchOutProblem.SESSION_CLOSED))
                .isTrue();
    }

    @Test
    @DisplayName("Shipping and tax have no field: they are reported, not lost silently")
    void charges_are_reported() {
        Cart cart = Cart.builder("EUR")
                .line(Visits.bolt())
                .shipping(new Charge(Money.of("5", "EUR"), "Freight"))
                .tax(new Charge(Money.of("3.80", "EUR"), "VAT"))
                .comments("Deliver to gate 3")
                .attribute("costCenter", "4711")
                .build();

        Outcome<ReturnForm> outcome = visits.transfer(cart);

        assertThat(outcome.isAccepted()).isTrue();
        assertThat(outcome.problems())
                .extracting(Problem::code, Problem::where)
                .contains(
                        tuple("oci.charge_not_transferred", "shipping"),
                        tuple("oci.charge_not_transferred", "tax"),
                        tuple("oci.value_not_transferred", "comments"),
                        tuple("oci.value_not_transferred", "attributes"));
    }

    @Test
    @DisplayName("One login shared by many users: each call-up has a visit and a cart of its own")
    void shared_login_does_not_mix_carts() {
        Session one = visits.start();
        Session other = visits.start();

        assertThat(one.id()).isNotEqualTo(other.id());
        visits.punchOut
                .transfer(one.id(), Cart.builder("EUR").line(Visits.bolt()).build())
                .orElseThrow();
        assertThat(visits.punchOut.cancel(other.id()).isAccepted()).isTrue();
    }

    @Test
    @DisplayName("The log has call-up, answer, start and cart under one session id")
    void the_log_tells_the_visit() {
        Session session = visits.start("~OkCode", "ADDI");
        visits.punchOut
                .transfer(session.id(), Cart.builder("EUR").line(Visits.bolt()).build())
                .orElseThrow();

        assertThat(visits.log())
                .extracting(Transaction::type)
                .containsExactly(
                        MessageType.CART_RETURN,
                        MessageType.START,
                        MessageType.SETUP_RESPONSE,
                        MessageType.SETUP_REQUEST);
        assertThat(visits.log()).extracting(Transaction::sessionId).containsOnly(session.id());
        String cart = visits.log().get(0).message();
        assertThat(cart).startsWith("POST " + Visits.HOOK + "\n\n%7EOkCode=ADDI&NEW_ITEM-DESCRIPTION%5B1%5D=Bolt+M8&");
        assertThat(OciReturn.parse(cart).items()).hasSize(1);
    }

    @Test
    @DisplayName("OCI 2.7: the page is written in the charset that the call-up asks for; what it lacks is reported")
    void the_charset_is_the_buyers() {
        Outcome<ReturnForm> outcome = visits.transfer(
                Cart.builder("EUR")
                        .line(Visits.bolt().description("Gr\u00FC\u00DFe \u20AC \u017Bory"))
                        .build(),
                "http_content_charset",
                "iso-8859-1");

        ReturnForm form = outcome.orElseThrow();
        assertThat(form.charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(value(form, "NEW_ITEM-DESCRIPTION[1]")).isEqualTo("Gr\u00FC\u00DFe ? Zory");
        assertThat(outcome.problems()).extracting(Problem::code).contains("oci.character_replaced");
        assertThat(form.toReply().header("Content-Type").orElseThrow()).isEqualTo("text/html; charset=ISO-8859-1");
    }

    @Test
    @DisplayName("Framing is allowed to the buyer's hosts only, and only if the connection says so")
    void framing_follows_the_connection() {
        Connection framed = Connection.builder("framed")
                .settings(OciSettings.builder()
                        .login(Visits.USER, Secret.of(Visits.PASSWORD))
                        .build())
                .security(SecuritySettings.builder()
                        .returnHost("buyer.example")
                        .framingAllowed(true)
                        .build())
                .build();

        assertThat(new Visits(framed)
                        .form(Visits.bolt())
                        .headers()
                        .first("Content-Security-Policy")
                        .orElseThrow())
                .contains("frame-ancestors https://buyer.example");
        assertThat(visits.form(Visits.bolt()).headers().first("X-Frame-Options"))
                .contains("DENY");
    }

    @Test
    @DisplayName("The return page escapes what the buyer sent")
    void the_page_is_escaped() {
        ReturnForm form = visits.transfer(
                        Cart.builder("EUR").line(Visits.bolt()).build(),
                        "~CALLER",
                        "\"><script>alert(1)</script>",
                        "~TARGET",
                        "\" onload=\"x")
                .orElseThrow();

        assertThat(form.toHtml()).doesNotContain("<script>alert").doesNotContain("\" onload=\"x");
        assertThat(form.target()).isEqualTo("_top");
    }

    @Test
    @DisplayName("The protocol is found as a service")
    void the_protocol_is_a_service() {
        PunchOut found = PunchOut.builder()
                .shop((connection, setup) -> Outcome.accepted(ShopUser.of("u")))
                .startUrl(URI.create("https://shop.example/start"))
                .build();

        assertThat(found.receive(post(callUp())).status()).isEqualTo(403);
        assertThat(found.receive(HttpRequest.builder("PUT", "/oci?USERNAME=x").build())
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("A call-up is a GET or POST with parameters, and no XML")
    void recognition() {
        OciProtocol protocol = new OciProtocol();
        assertThat(protocol.recognises(get(callUp()))).isTrue();
        assertThat(protocol.recognises(post(callUp()))).isTrue();
        assertThat(protocol.recognises(HttpRequest.builder("GET", "/oci").build()))
                .isFalse();
        assertThat(protocol.recognises(HttpRequest.builder("POST", "/oci").build()))
                .isFalse();
        for (String type : List.of("text/xml; charset=UTF-8", "text/plain", "application/x-www-form-urlencoded")) {
            assertThat(protocol.recognises(HttpRequest.builder("POST", "/oci?x=1")
                            .header("Content-Type", type)
                            .body("\uFEFF\r\n<?xml version=\"1.0\"?><cXML/>".getBytes(StandardCharsets.UTF_8))
                            .build()))
                    .as(type)
                    .isFalse();
        }
        assertThat(protocol.recognises(HttpRequest.builder("POST", "/oci")
                        .body("USERNAME=x".getBytes(StandardCharsets.US_ASCII))
                        .build()))
                .isTrue();
    }
}
