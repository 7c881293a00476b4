package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.RETURN_URL;
import static io.punchout.cxml.Shopfront.acme;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Operation;
import io.punchout.session.RestoredItem;
import io.punchout.session.Session;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A setup request and its answer, over the facade")
class ConversationTest {

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "EDIT", "INSPECT"})
    @DisplayName("create, edit and inspect (p.81) open a visit; the lines of the former cart reach the shop")
    void operations(Operation operation) {
        List<SetupRequest> seen = new ArrayList<>();
        Shopfront shopfront = new Shopfront(
                (connection, setup) -> {
                    seen.add(setup);
                    return Outcome.accepted(ShopUser.of("jane"));
                },
                URI.create("https://shop.example/start"),
                acme());
        Session session = shopfront.visit(CREATE.operation(operation.label())
                .adding("<ItemOut quantity=\"3\"><ItemID><SupplierPartID>A-1</SupplierPartID>"
                        + "<SupplierPartAuxiliaryID>line 7</SupplierPartAuxiliaryID></ItemID></ItemOut>"));
        assertThat(session.operation()).isEqualTo(operation);
        assertThat(session.setup().items())
                .containsExactly(new RestoredItem("A-1", "line 7", BigDecimal.valueOf(3), List.of()));
        assertThat(seen).containsExactly(session.setup());
        assertThat(session.setup().attribute("UserEmail")).hasValue("jane@buyer.example");
    }

    @Test
    @DisplayName("450: source, and what the connection does not offer")
    void notOffered() {
        Shopfront shopfront = new Shopfront(connection("acme", settings().operations(EnumSet.of(Operation.CREATE)))
                .build());
        for (String operation : List.of("source", "edit", "inspect", "destroy")) {
            HttpReply reply = shopfront.post(CREATE.operation(operation));
            assertRefused(shopfront, reply, "450", "setup.operation_not_allowed");
        }
        assertThat(Shopfront.startUrl(shopfront.post(CREATE))).isNotEmpty();
        assertThat(Shopfront.status(new Shopfront(acme()).post(CREATE.operation("source"))))
                .isEqualTo("450");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<PunchOutSetupRequest operation='create'><BuyerCookie>c</BuyerCookie></PunchOutSetupRequest>"
            })
    @DisplayName("406: an envelope without Request, Message and Response breaks the DTD")
    void noDocument(String content) {
        Shopfront shopfront = new Shopfront(acme());
        String request = CREATE.xml()
                .substring(CREATE.xml().indexOf("<Request"), CREATE.xml().indexOf("</cXML>"));
        HttpReply reply = shopfront.post(CREATE.with(request, content));
        assertThat(Shopfront.status(reply)).isEqualTo("406");
        assertThat(shopfront.logged().get(1))
                .returns("1@buyer.example", Transaction::payloadId)
                .matches(entry -> entry.problems().stream()
                        .anyMatch(problem -> problem.code().equals("cxml.unknown_document")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Request><StatusUpdateRequest/></Request>",
                "<Request><GetPendingRequest/></Request>",
                "<Request/>",
                "<Response><Status code='200' text='OK'/></Response>"
            })
    @DisplayName("450: a document that is not served")
    void notServed(String content) {
        Shopfront shopfront = new Shopfront(acme());
        String request = CREATE.xml()
                .substring(CREATE.xml().indexOf("<Request"), CREATE.xml().indexOf("</cXML>"));
        HttpReply reply = shopfront.post(CREATE.with(request, content));
        assertThat(Shopfront.status(reply)).isEqualTo("450");
        assertThat(shopfront.logged().get(1))
                .returns(MessageType.OTHER, Transaction::type)
                .returns("1@buyer.example", Transaction::payloadId)
                .matches(entry -> entry.problems().stream()
                        .anyMatch(problem -> problem.code().equals("cxml.not_served")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cXML>",
                "<cXML></xml>",
                "<Request/>",
                "<html/>",
                "<!DOCTYPE cXML [<!ENTITY e 'x'>]><cXML>&e;</cXML>",
                "not even markup",
                ""
            })
    @DisplayName("406: what cannot be read, with the place and without a parser's words")
    void notReadable(String body) {
        Shopfront shopfront = new Shopfront(acme());
        HttpReply reply = shopfront.post(body.getBytes(StandardCharsets.UTF_8), "text/xml");
        assertThat(Shopfront.status(reply)).isEqualTo("406");
        assertThat(reply.bodyText())
                .doesNotContainIgnoringCase(
                        "exception", "woodstox", "wstx", "stax", "jaxb", "unexpected", "\tat ", "java");
        assertThat(shopfront.logged().get(1).problems()).anyMatch(Problem::isError);
    }

    @Test
    @DisplayName("406: a body over the limit, of which nothing is logged")
    void tooLarge() {
        Shopfront shopfront = new Shopfront(acme());
        HttpReply reply = shopfront.post(CREATE.with("cookie", "c".repeat(11 << 20)));
        assertThat(Shopfront.status(reply)).isEqualTo("406");
        assertThat(shopfront.logged().get(1).message()).isEmpty();
        assertThat(shopfront.logged().get(1).size()).isGreaterThan(11 << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " java&#9;script:alert(1)",
                "data:text/html,x",
                "http://buyer.example/return",
                "https://evil.example/",
                "https://buyer.example.evil.example/",
                "https://buyer.example@evil.example/",
                "//buyer.example/",
                "/return",
                "nonsense"
            })
    @DisplayName("400: a return URL that a browser must not be sent to")
    void unsafeReturnUrl(String url) {
        Shopfront shopfront = new Shopfront(acme());
        HttpReply reply = shopfront.post(CREATE.with("https://buyer.example/return", url));
        assertThat(Shopfront.status(reply)).isEqualTo("400");
        assertThat(shopfront.logged().get(1).problems())
                .filteredOn(Problem::isError)
                .allMatch(problem -> problem.code().startsWith("return_url."));
    }

    @Test
    @DisplayName("BrowserFormPost may be absent (p.82): the user can shop, the cart cannot go back")
    void noReturnUrl() {
        for (String element : List.of("", "<BrowserFormPost/>", "<BrowserFormPost><URL/></BrowserFormPost>")) {
            Shopfront shopfront = new Shopfront(acme());
            Session session = shopfront.visit(CREATE.with(RETURN_URL, element));
            assertThat(shopfront.punchOut.cancel(session.id()).error().is(PunchOutProblem.RETURN_URL_MISSING))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("403: the shop refuses the user; why stays in the log")
    void refusedByShop() {
        Shopfront shopfront = new Shopfront(
                (connection, setup) ->
                        Outcome.refused(Problem.of(PunchOutProblem.USER_REFUSED, "blocked since the planted affair")),
                URI.create("https://shop.example/start"),
                acme());
        HttpReply reply = shopfront.post(CREATE);
        assertRefused(shopfront, reply, "403", "setup.user_refused");
        assertThat(reply.bodyText()).doesNotContain("planted");
        assertThat(shopfront.logged().get(1).problems().toString()).contains("planted");
    }

    @Test
    @DisplayName("500: the shop fails; nothing of its exception travels")
    void failingShop() {
        Shopfront shopfront = new Shopfront(
                (connection, setup) -> {
                    throw new IllegalStateException("planted: password=12345");
                },
                URI.create("https://shop.example/start"),
                acme());
        HttpReply reply = shopfront.post(CREATE);
        assertRefused(shopfront, reply, "500", "request.internal_error");
        assertThat(reply.bodyText()).doesNotContain("planted", "IllegalState", "12345");
        assertThat(shopfront.logged().toString() + shopfront.logged().get(1).problems())
                .doesNotContain("planted");
    }

    @Test
    @DisplayName("HEAD is the same ping, answered without a body")
    void pingByHead() {
        Shopfront shopfront = new Shopfront(acme());
        HttpReply reply = shopfront.punchOut.receive(
                HttpRequest.builder("HEAD", "/punchout").build());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isPresent();
        assertThat(reply.body()).isEmpty();
        assertThat(shopfront.logged()).extracting(Transaction::type).containsOnly(MessageType.PING);
    }

    @Test
    @DisplayName("a document that breaks off stands in the log under its payload id")
    void brokenDocument() {
        Shopfront shopfront = new Shopfront(acme());
        String text = CREATE.xml();
        HttpReply reply = shopfront.punchOut.receive(HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", "text/xml")
                .body(text.substring(0, text.indexOf("<Sender>")).getBytes(StandardCharsets.UTF_8))
                .build());
        assertThat(Shopfront.status(reply)).isEqualTo("406");
        assertThat(shopfront.logged().get(1).payloadId()).isNotBlank();
        assertThat(text).contains("payloadID=\"" + shopfront.logged().get(1).payloadId() + "\"");
    }

    @Test
    @DisplayName("GET is a ping (p.41): Status 200")
    void ping() {
        Shopfront shopfront = new Shopfront(acme());
        HttpReply reply = shopfront.punchOut.receive(
                HttpRequest.builder("GET", "/punchout").build());
        assertThat(Shopfront.status(reply)).isEqualTo("200");
        assertThat(shopfront.logged()).extracting(Transaction::type).containsOnly(MessageType.PING);
        HttpReply other = shopfront.punchOut.receive(
                HttpRequest.builder("GET", "/punchout?x=1").build());
        assertThat(other.status()).isEqualTo(400);
    }

    @Test
    @DisplayName("XML is recognised by its Content-Type or by its first character, in any charset")
    void recognised() {
        Shopfront shopfront = new Shopfront(acme());
        for (String type : List.of("text/xml", "application/xml", "application/cxml+xml", "text/plain", "image/png")) {
            assertThat(Shopfront.startUrl(shopfront.post(CREATE.again().bytes(), type)))
                    .isNotEmpty();
            byte[] wide =
                    ("\uFEFF" + CREATE.again().xml().replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE);
            assertThat(Shopfront.startUrl(shopfront.post(wide, type))).isNotEmpty();
        }
        assertThat(shopfront
                        .post("hello".getBytes(StandardCharsets.UTF_8), "text/plain")
                        .status())
                .isEqualTo(400);
        HttpReply put = shopfront.punchOut.receive(HttpRequest.builder("PUT", "/punchout")
                .header("Content-Type", "text/xml")
                .body(CREATE.bytes())
                .build());
        assertThat(put.status()).isEqualTo(400);
    }

    @Test
    @DisplayName("payloadIDs are unique, timestamps carry +00:00 and never Z (p.24-25)")
    void idsAndTimes() {
        Shopfront shopfront = new Shopfront(acme());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            var document =
                    Shopfront.document(shopfront.post(i % 2 == 0 ? CREATE.again() : CREATE.with("AN01", "AN02")));
            assertThat(document.getTimestamp()).isEqualTo("2026-03-01T09:00:00+00:00");
            assertThat(document.getPayloadID()).endsWith("@shop.example");
            ids.add(document.getPayloadID());
        }
        assertThat(ids).hasSize(200);
    }

    @Test
    @DisplayName("the start URL is escaped, keeps the page's query and works once")
    void startUrl() {
        Shopfront shopfront =
                new Shopfront(Shopfront.ANYBODY, URI.create("https://shop.example/start?shop=a&lang=en%20us"), acme());
        HttpReply reply = shopfront.post(CREATE);
        String url = Shopfront.startUrl(reply);
        assertThat(url).matches("https://shop\\.example/start\\?shop=a&lang=en%20us&token=[A-Za-z0-9_-]{43}");
        assertThat(reply.bodyText()).contains("a&amp;lang=en%20us&amp;token=");
        String token = url.substring(url.indexOf("token=") + 6);
        assertThat(shopfront.punchOut.start(token).isAccepted()).isTrue();
        assertThat(shopfront.punchOut.start(token).error().is(PunchOutProblem.START_TOKEN_USED))
                .isTrue();
    }

    @Test
    @DisplayName("the reply names the DTD of the connection")
    void dtdOfReply() {
        Shopfront shopfront = new Shopfront(
                connection("acme", settings().dtdVersion("1.2.050")).build());
        assertThat(shopfront.post(CREATE).bodyText())
                .startsWith("<?xml version='1.0' encoding='UTF-8'?>\n"
                        + "<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd\">\n<cXML ");
    }

    private static void assertRefused(Shopfront shopfront, HttpReply reply, String status, String code) {
        assertThat(Shopfront.status(reply)).isEqualTo(status);
        assertThat(Shopfront.document(reply).getResponse().getPunchOutSetupResponse())
                .isNull();
        Transaction request = shopfront.logged().get(1);
        assertThat(request.successful()).isFalse();
        assertThat(request.problems()).extracting(Problem::code).contains(code);
    }
}
