package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.FROM;
import static io.punchout.cxml.Shopfront.acme;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.CartEncoding;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.read.CxmlCart;
import io.punchout.http.Html;
import io.punchout.http.ReturnForm;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Operation;
import io.punchout.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The end of a visit: PunchOutOrderMessage in a form (guide p.26-27, 38-41, 84-94)")
class CartReturnTest {
    private static final Cart CART = Cart.builder("EUR")
            .line(CartLine.builder("A-1")
                    .supplierPartAuxiliaryId("line 1")
                    .quantity("2")
                    .unitPrice("9.99", "EUR")
                    .description("Schöne Grüße & <東京> 😀")
                    .classification("UNSPSC", "44121701"))
            .build();

    static Stream<Connection> encodings() {
        return Stream.of(
                connection("base64", settings()).build(),
                connection("urlencoded", settings())
                        .cart(Shopfront.urlEncoded())
                        .build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    @DisplayName("one field, posted to BrowserFormPost; what arrives is the cart")
    void transfer(Connection connection) {
        Shopfront shopfront = new Shopfront(connection);
        Session session = shopfront.visit(CREATE);
        ReturnForm form = shopfront.punchOut.transfer(session.id(), CART).orElseThrow();
        assertThat(form.action()).hasToString("https://buyer.example/return");
        assertThat(form.method()).isEqualTo("POST");
        assertThat(form.fields()).singleElement().matches(field -> field.isNamed("cxml-" + connection.id()));
        assertThat(CxmlCart.toCart(Shopfront.order(form)).orElseThrow()).isEqualTo(CART);
        CXML root = Shopfront.returned(form);
        assertThat(root.getTimestamp()).isEqualTo("2026-03-01T09:00:00+00:00");
        assertThat(root.getMessage().getInReplyTo()).isEqualTo("1@buyer.example");
        assertThat(root.getMessage().getStatus()).isNull();
        assertThat(shopfront.logged().get(0).message()).isEqualTo(Shopfront.message(form));
        assertThat(shopfront.punchOut.transfer(session.id(), CART).error().is(PunchOutProblem.SESSION_CLOSED))
                .isTrue();
    }

    @Test
    @DisplayName("cxml-urlencoded (p.26): pure US-ASCII, truthfully declared, and whole after the browser's unescaping")
    void urlEncoded() {
        Shopfront shopfront = new Shopfront(
                connection("acme", settings()).cart(Shopfront.urlEncoded()).build());
        for (String text : List.of("Ж ж", "東京", "😀👩‍🔧", "İı", "\"'<&>'\"", "ק ق ก", "a\r\nb\tc", "&amp; &#65;")) {
            Cart cart = Cart.builder("EUR")
                    .line(CART.lines().get(0).withDescription(text))
                    .build();
            ReturnForm form = shopfront
                    .punchOut
                    .transfer(shopfront.visit(CREATE).id(), cart)
                    .orElseThrow();
            String message = Shopfront.message(form);
            assertThat(message).startsWith("<?xml version='1.0' encoding='US-ASCII'?>\n<!DOCTYPE cXML SYSTEM ");
            assertThat(message.chars()).allMatch(c -> c < 127);
            String html = form.toHtml();
            String value = html.substring(html.indexOf("value=\"") + 7);
            assertThat(unescape(value.substring(0, value.indexOf('"')))).isEqualTo(message);
            assertThat(Html.escape(message)).doesNotContain("<", ">", "\"");
            assertThat(CxmlCart.toCart(Shopfront.order(form)).orElseThrow()).isEqualTo(cart);
        }
    }

    @Test
    @DisplayName("no-encoding: the document as it is, in UTF-8")
    void notEncoded() {
        CartSettings plain =
                CartSettings.builder().encoding(CartEncoding.NO_ENCODING).build();
        Shopfront shopfront =
                new Shopfront(connection("acme", settings()).cart(plain).build());
        Cart cart = Cart.builder("EUR")
                .line(CART.lines().get(0).withDescription("Ж 東京 😀"))
                .build();
        ReturnForm form =
                shopfront.punchOut.transfer(shopfront.visit(CREATE).id(), cart).orElseThrow();
        assertThat(Shopfront.message(form)).contains("encoding='UTF-8'").contains("Ж 東京 😀");
        assertThat(form.toReply().header("Content-Type").orElseThrow()).containsIgnoringCase("utf-8");
    }

    private static String unescape(String html) {
        return html.replace("&#10;", "\n")
                .replace("&#13;", "\r")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    @DisplayName("guide p.29, 38: no secret in what the user's browser carries")
    void noSecret() {
        for (Connection connection : encodings().toList()) {
            Shopfront shopfront = new Shopfront(connection);
            Session session = shopfront.visit(CREATE.with(
                    "</Identity></Credential></To>",
                    "</Identity><SharedSecret>to-secret</SharedSecret></Credential></To>"));
            assertThat(session.toString()).doesNotContain("sesame", "to-secret");
            ReturnForm form = shopfront.punchOut.transfer(session.id(), CART).orElseThrow();
            assertThat(Shopfront.message(form) + form.toHtml())
                    .doesNotContain("SharedSecret", "sesame", "to-secret", "CredentialMac");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  two  blanks  ",
                "a & b < c > d",
                "\"'",
                "😀 東京 İı",
                "\r\n\t",
                "]]>",
                "&amp;",
                "a\u0085\u2028b"
            })
    @DisplayName("BuyerCookie (p.70): unchanged, letter by letter")
    void buyerCookie(String cookie) {
        for (Connection connection : encodings().toList()) {
            Shopfront shopfront = new Shopfront(connection);
            String escaped = cookie.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\r", "&#13;");
            Session session = shopfront.visit(CREATE.with(">cookie<", ">" + escaped + "<"));
            ReturnForm form = shopfront.punchOut.transfer(session.id(), CART).orElseThrow();
            assertThat(Shopfront.order(form).getBuyerCookie().text()).isEqualTo(cookie);
        }
    }

    @Test
    @DisplayName("From and To: the buyer's, turned round; every credential, without proof")
    void mirrored() {
        Shopfront shopfront = new Shopfront(acme());
        Session session = shopfront.visit(CREATE.with(
                "<From>" + FROM,
                "<From>" + FROM + "<Credential domain=\"DUNS\"><Identity>9&lt;9</Identity></Credential>"));
        CXML root = Shopfront.returned(shopfront.punchOut.cancel(session.id()).orElseThrow());
        assertThat(parties(root.getHeader().getTo().getCredential()))
                .containsExactly(tuple("NetworkId", "AN01"), tuple("DUNS", "9<9"));
        assertThat(parties(root.getHeader().getFrom().getCredential())).containsExactly(tuple("DUNS", "123456789"));
        assertThat(parties(root.getHeader().getSender().getCredential())).containsExactly(tuple("DUNS", "123456789"));
        assertThat(root.getHeader().getSender().getUserAgent()).isNotBlank();
    }

    @Test
    @DisplayName("From and Sender: the connection's supplier where one is set")
    void supplier() {
        Shopfront shopfront =
                new Shopfront(connection("acme", settings().supplier(new CxmlCredential("NetworkId", "SHOP")))
                        .build());
        CXML root = Shopfront.returned(
                shopfront.punchOut.cancel(shopfront.visit(CREATE).id()).orElseThrow());
        assertThat(parties(root.getHeader().getFrom().getCredential())).containsExactly(tuple("NetworkId", "SHOP"));
        assertThat(parties(root.getHeader().getSender().getCredential())).containsExactly(tuple("NetworkId", "SHOP"));
    }

    @Test
    @DisplayName("empty identities (Coupa, ServiceNow): the header is complete all the same")
    void unnamed() {
        Shopfront shopfront = new Shopfront(acme());
        Session session = shopfront.visit(
                CREATE.with("<From>" + FROM + "</From>", "<From/>").with("123456789", " "));
        CXML root = Shopfront.returned(shopfront.punchOut.cancel(session.id()).orElseThrow());
        assertThat(parties(root.getHeader().getTo().getCredential())).containsExactly(tuple("NetworkID", "AN01"));
        assertThat(root.getHeader().getFrom().getCredential()).hasSize(1);
    }

    private static List<org.assertj.core.groups.Tuple> parties(List<Credential> credentials) {
        return credentials.stream()
                .map(credential ->
                        tuple(credential.getDomain(), credential.getIdentity().text()))
                .toList();
    }

    @Test
    @DisplayName("guide p.86: cancel is Status 204 without lines, clear is no Status and no lines")
    void cancelAndClear() {
        Shopfront shopfront =
                new Shopfront(connection("acme", settings().currency("JPY")).build());
        CXML cancelled = Shopfront.returned(shopfront
                .punchOut
                .cancel(shopfront.visit(CREATE.operation("edit")).id())
                .orElseThrow());
        assertThat(cancelled.getMessage().getStatus().getCode()).isEqualTo("204");
        assertThat(cancelled.getMessage().getPunchOutOrderMessage().getItemIn()).isEmpty();
        CXML cleared = Shopfront.returned(shopfront
                .punchOut
                .clear(shopfront.visit(CREATE.operation("edit")).id())
                .orElseThrow());
        assertThat(cleared.getMessage().getStatus()).isNull();
        assertThat(cleared.getMessage().getPunchOutOrderMessage().getItemIn()).isEmpty();
        var total = cleared.getMessage()
                .getPunchOutOrderMessage()
                .getPunchOutOrderMessageHeader()
                .getTotal()
                .getMoney();
        assertThat(total.getValue()).isEqualTo("0");
        assertThat(total.getCurrency()).isEqualTo("JPY");
    }

    @Test
    @DisplayName("an edit never ends with an empty cart by accident; inspect changes nothing (p.86)")
    void threeCalls() {
        Shopfront shopfront = new Shopfront(acme());
        String edit = shopfront.visit(CREATE.operation("edit")).id();
        assertThat(shopfront.punchOut.transfer(edit, Cart.empty("EUR")).error().is(PunchOutProblem.CART_EMPTY))
                .isTrue();
        assertThat(shopfront.punchOut.transfer(edit, CART).isAccepted()).isTrue();
        String inspect = shopfront.visit(CREATE.operation("inspect")).id();
        assertThat(shopfront.punchOut.transfer(inspect, CART).error().is(PunchOutProblem.SESSION_INSPECT_ONLY))
                .isTrue();
        assertThat(shopfront.punchOut.clear(inspect).error().is(PunchOutProblem.SESSION_NOT_EDIT))
                .isTrue();
        assertThat(shopfront.punchOut.cancel(inspect).isAccepted()).isTrue();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"CREATE EDIT INSPECT, edit", "CREATE INSPECT, inspect", "CREATE, create", "CREATE EDIT, edit"})
    @DisplayName("operationAllowed says what the buyer may ask for later (p.85)")
    void operationAllowed(String operations, String allowed) {
        EnumSet<Operation> set = EnumSet.noneOf(Operation.class);
        Stream.of(operations.split(" ")).map(Operation::valueOf).forEach(set::add);
        Shopfront shopfront =
                new Shopfront(connection("acme", settings().operations(set)).build());
        ReturnForm form =
                shopfront.punchOut.transfer(shopfront.visit(CREATE).id(), CART).orElseThrow();
        assertThat(Shopfront.order(form).getPunchOutOrderMessageHeader().getOperationAllowed())
                .isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "production, production",
                "test, test",
                "TEST, test",
                "' Production ', production",
                "staging, -",
                "'', -",
                "-, -"
            })
    @DisplayName("deploymentMode is the request's, as far as the DTD knows it")
    void deploymentMode(String sent, String returned) {
        Shopfront shopfront = new Shopfront(acme());
        Session session = shopfront.visit(
                CREATE.with(" deploymentMode=\"production\"", sent == null ? "" : " deploymentMode=\"" + sent + "\""));
        CXML root = Shopfront.returned(shopfront.punchOut.cancel(session.id()).orElseThrow());
        assertThat(root.getMessage().getDeploymentMode()).isEqualTo(returned);
    }

    @Test
    @DisplayName("Aquiire: the extrinsic ReturnFrame names the target, if it is a safe name")
    void returnFrame() {
        Connection framed = connection("acme", settings())
                .security(SecuritySettings.builder()
                        .returnHost("buyer.example")
                        .framingAllowed(true)
                        .build())
                .build();
        Shopfront shopfront = new Shopfront(framed);
        for (var expected :
                List.of(tuple("cartFrame", "cartFrame"), tuple("\"&gt;&lt;script", "_top"), tuple("", "_top"))) {
            Session session = shopfront.visit(CREATE.adding(
                    "<Extrinsic name=\" returnframe\">" + expected.toList().get(0) + "</Extrinsic>"));
            ReturnForm form = shopfront.punchOut.transfer(session.id(), CART).orElseThrow();
            assertThat(form.target()).isEqualTo(expected.toList().get(1));
            assertThat(form.headers().first("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors https://buyer.example");
        }
    }

    @Test
    @DisplayName("a cart that cannot be written is refused, and the visit stays open")
    void refusedCart() {
        Shopfront shopfront = new Shopfront(acme());
        Session session = shopfront.visit(CREATE);
        CartLine thirds = CartLine.builder("A-1")
                .unitPrice("1", "EUR")
                .description("x")
                .priceBasis(io.punchout.cart.PriceBasis.per(3, "EA"))
                .build();
        var refused = shopfront.punchOut.transfer(
                session.id(), Cart.builder("EUR").line(thirds).build());
        assertThat(refused.error().code()).isEqualTo("cxml.price_basis_inexact");
        assertThat(shopfront.punchOut.transfer(session.id(), CART).isAccepted()).isTrue();
    }

    @Test
    @DisplayName("the page is UTF-8 and the document within declares what it is")
    void declaration() {
        Shopfront shopfront = new Shopfront(acme());
        ReturnForm form =
                shopfront.punchOut.transfer(shopfront.visit(CREATE).id(), CART).orElseThrow();
        assertThat(form.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Shopfront.message(form))
                .startsWith("<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE cXML SYSTEM "
                        + "\"http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd\">\n<cXML ")
                .contains("東京");
    }
}
