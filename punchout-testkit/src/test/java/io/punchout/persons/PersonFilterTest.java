package io.punchout.persons;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.http.HttpRequest;
import io.punchout.oci.OciProtocol;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.session.Session;
import io.punchout.spi.Shop;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import io.punchout.transaction.person.PersonFilter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("persons are taken out by the structure of the message; what happened stays readable")
class PersonFilterTest {
    private static final String SETUP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM 'http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd'>
            <cXML payloadID="p1@buyer.example" timestamp="2026-03-01T10:15:30+01:00"><Header>
            <From><Credential domain="NetworkId"><Identity>AN01000000001</Identity></Credential>
            <Credential domain="NetworkUserId"><Identity>planted-login</Identity></Credential></From>
            <To><Credential domain="DUNS"><Identity>123456789</Identity></Credential></To>
            <Sender><Credential domain="NetworkId"><Identity>AN01000000001</Identity>
            <SharedSecret>abc</SharedSecret></Credential><UserAgent>Test 1</UserAgent></Sender></Header>
            <Request><PunchOutSetupRequest operation="create"><BuyerCookie>cookie-1</BuyerCookie>
            <Extrinsic name="UserEmail">planted.anna@buyer.example</Extrinsic>
            <Extrinsic name="CostCenter">planted-cost-center</Extrinsic>
            <BrowserFormPost><URL>https://127.0.0.1/return?user=planted.anna@buyer.example</URL></BrowserFormPost>
            <Contact role="endUser"><Name xml:lang="en">planted &amp; Anna</Name><Email>planted.anna@buyer.example</Email>
            <Phone><TelephoneNumber><CountryCode isoCountryCode="DE">49</CountryCode><AreaOrCityCode>30</AreaOrCityCode>
            <Number>planted-number</Number></TelephoneNumber></Phone></Contact>
            <ShipTo><Address><Name xml:lang="en">planted home</Name><PostalAddress><DeliverTo>planted-door</DeliverTo>
            <Street>planted-street</Street><City>planted-city</City><PostalCode>planted-code</PostalCode>
            <Country isoCountryCode="DE">Germany</Country></PostalAddress></Address></ShipTo>
            </PunchOutSetupRequest></Request></cXML>
            """;

    private final MemoryTransactionLog log = new MemoryTransactionLog();

    private PunchOut punchOut(Shop shop) {
        return PunchOut.builder()
                .shop(shop)
                .connections(List.of(Samples.cxmlConnection("abc"), Samples.ociConnection("abc")))
                .transactionLog(log)
                .transactionFilter(PersonFilter.create())
                .startUrl(URI.create("https://shop.example/start"))
                .build();
    }

    private static HttpRequest setup(String document) {
        return HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", "text/xml; charset=utf-8")
                .body(document.getBytes(StandardCharsets.UTF_8))
                .remoteAddress("198.51.100.77")
                .build();
    }

    private List<Transaction> entries() {
        return log.find(TransactionQuery.newest(100));
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        entries()
                .forEach(entry -> all.append(entry.message())
                        .append(entry.problems())
                        .append(entry.mappedData())
                        .append(entry.remoteAddress()));
        return all.toString();
    }

    @Test
    void aSetupKeepsWhatItWasForAndLosesWhoCame() {
        assertThat(punchOut(new FakeShop()).receive(setup(SETUP)).bodyText()).contains("StartPage");
        assertThat(everything())
                .doesNotContain("planted")
                .doesNotContain("198.51.100.77")
                .contains("198.51.100.0")
                .contains(
                        "<BuyerCookie>cookie-1</BuyerCookie>",
                        "<Identity>AN01000000001</Identity>",
                        "operation=\"create\"",
                        "<Extrinsic name=\"UserEmail\">***</Extrinsic>",
                        "<Name xml:lang=\"en\">***</Name>",
                        "<Country isoCountryCode=\"DE\">Germany</Country>",
                        "payloadID=");
        assertThat(entries()).allMatch(Transaction::successful);
    }

    @Test
    void aDocumentThatBreaksOffIsKeptAsFarAsItWasReadWithoutPersons() {
        punchOut(new FakeShop()).receive(setup(SETUP.substring(0, SETUP.indexOf("Anna</Name>"))));
        assertThat(everything()).contains("BuyerCookie").doesNotContain("planted");
    }

    @Test
    void aCallUpKeepsTheParametersOfOciAndMasksAllOthers() {
        punchOut(new FakeShop())
                .receive(HttpRequest.builder(
                                "GET",
                                "/punchout?USERNAME=punchout&PASSWORD=abc&UserName=planted-anna&EMAIL=planted%40b.example"
                                        + "&planted-lone&~OkCode=ADDI&~CALLER=CTLG&sap-language=EN"
                                        + "&HOOK_URL=https%3A%2F%2F127.0.0.1%2Fback%3Fuser%3Dplanted")
                        .build());
        assertThat(everything())
                .doesNotContain("planted")
                .contains("OkCode=ADDI", "sap-language=EN", "EMAIL=***", "127.0.0.1");
    }

    @Test
    void itemsOfAFormStayLetterByLetter() {
        String form = "POST https://buyer.example/hook?sid=planted\n\n"
                + "NEW_ITEM-DESCRIPTION%5B1%5D=Stift%20bl%E4u&NEW_ITEM-LONGTEXT_1%3A132%5B%5D=a%2Bb&recipient=planted";
        assertThat(new OciProtocol().withoutPersons(form))
                .isEqualTo(
                        "POST https://buyer.example/hook?sid=***\n\n"
                                + "NEW_ITEM-DESCRIPTION%5B1%5D=Stift%20bl%E4u&NEW_ITEM-LONGTEXT_1%3A132%5B%5D=a%2Bb&recipient=***");
    }

    @Test
    void theCartOfAVisitStaysReadable() {
        PunchOut punchOut = punchOut(new FakeShop());
        String answer = punchOut.receive(setup(SETUP)).bodyText();
        String token = answer.replaceAll("(?s).*token=([^<&\"]+).*", "$1");
        Session session = punchOut.start(token, "198.51.100.77").orElseThrow();
        Cart cart = Cart.builder("EUR")
                .line(CartLine.builder("PEN-01")
                        .quantity("12")
                        .unit("EA")
                        .unitPrice("1.25", "EUR")
                        .description("Ballpoint pen, blue")
                        .classification("UNSPSC", "44121704"))
                .build();
        punchOut.transfer(session.id(), cart);
        assertThat(log.visit(session.id())).hasSize(4);
        assertThat(everything())
                .contains("PEN-01", "Ballpoint pen, blue", "1.25")
                .doesNotContain("planted");
    }

    @Test
    void whatTheShopSaysOfAPersonLosesItsAddress() {
        punchOut((connection, request) -> Outcome.refused(
                        Problem.of(PunchOutProblem.USER_REFUSED, "planted.anna@buyer.example is no user.")
                                .hint("Ask planted@shop.example.")))
                .receive(setup(SETUP));
        assertThat(everything()).contains("is no user.").doesNotContain("planted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"planted anna", "GET planted\nplanted\n\nplanted=planted", "<<<planted", "PUT planted"})
    void whatHasNoStructureIsLeftOut(String message) {
        Transaction entry = new Transaction(
                "019cb0000000000000000000000000ab",
                Instant.EPOCH,
                MessageType.OTHER,
                Direction.IN,
                false,
                message.startsWith("<") ? "cxml" : "oci",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                message,
                List.of(new Attribute("user.email", "planted")),
                0,
                Duration.ZERO,
                "planted");
        Transaction kept = PersonFilter.create().apply(entry);
        assertThat(kept.message() + kept.mappedData() + kept.remoteAddress()).doesNotContain("planted");
        assertThat(PersonFilter.with(List.of()).apply(entry).message()).isEmpty();
    }
}
