package io.punchout.testkit.check;

import static io.punchout.testkit.check.Documents.CART;
import static io.punchout.testkit.check.Documents.REFUSAL;
import static io.punchout.testkit.check.Documents.SETUP;
import static io.punchout.testkit.check.Documents.STARTED;
import static io.punchout.testkit.check.Documents.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.punchout.cxml.read.CxmlProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CxmlCheckTest {

    @Test
    void aSetupRequestThatIsInOrder() {
        Report report = check(SETUP);
        assertThat(report.problems()).isEmpty();
        assertThat(report.content().path("buyerCookie").asText()).isEqualTo(" c-1 ");
    }

    @Test
    void aStartUrlWithoutItsToken() {
        Report report = check(STARTED);
        assertThat(report.document()).isEqualTo("PunchOutSetupResponse");
        assertThat(report.problems()).isEmpty();
        assertThat(report.content().path("startUrl").asText())
                .isEqualTo("https://shop.example/start?token=***&lang=de");
        assertThat(report.content().at("/status/code").asText()).isEqualTo("200");
    }

    @Test
    void aStartPageWithoutUrl() {
        Report report = check(STARTED.replaceAll("<StartPage>.*</StartPage>", ""));
        assertThat(report.content().get("startUrl").isNull()).isTrue();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(CxmlProblem.REQUIRED_MISSING)).isTrue();
            assertThat(problem.where()).isEqualTo("cXML/Response/PunchOutSetupResponse/StartPage/URL");
        });
    }

    @Test
    void aStatusWithoutCode() {
        assertThat(check(REFUSAL.replace("code=\"401\" ", "")).problems())
                .extracting(Problem::where)
                .containsExactly("cXML/Response/Status/@code");
    }

    @Test
    void aReturnUrlThatNobodyMayOpen() {
        Report report = check(SETUP.replaceAll("<URL>.*</URL>", "<URL>javascript:alert(1)</URL>"));
        assertThat(report.problems())
                .extracting(Problem::code)
                .containsExactly(PunchOutProblem.RETURN_URL_SCHEME.code());
        assertThat(check(SETUP.replaceAll("<URL>.*</URL>", "<URL>http://intranet/x</URL>"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("check.return_url_http");
        assertThat(check(SETUP.replaceAll("<BrowserFormPost>.*</BrowserFormPost>", ""))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(PunchOutProblem.RETURN_URL_MISSING.code());
    }

    @Test
    void numbersAreWhatTheyAreWorth() {
        Report report =
                check(CART.replace("quantity=\"1000\"", "quantity=\" .50 \"").replace("1.2500", "1.2.5"));
        JsonNode item = report.content().at("/items/0");
        assertThat(item.get("quantity").asText()).isEqualTo("0.50");
        assertThat(item.get("unitPrice").isNull()).isTrue();
        assertThat(report.problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isPositive());
    }

    @Test
    void numbersThatTheReaderLeavesAlone() {
        Report setup = check(SETUP.replace(
                "</ItemID>",
                "</ItemID><ItemDetail><UnitPrice><Money currency=\"EUR\">3.-</Money></UnitPrice></ItemDetail>"));
        assertThat(setup.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(CxmlProblem.NUMBER)).isTrue();
            assertThat(problem.isError()).isFalse();
            assertThat(problem.where())
                    .isEqualTo("cXML/Request/PunchOutSetupRequest/ItemOut[1]/ItemDetail/UnitPrice/Money");
        });
        Report cart = check(CART.replace(
                        "</Total>",
                        "</Total><Tax><Money currency=\"EUR\">x</Money><Description xml:lang=\"en\">t</Description></Tax>")
                .replace(
                        "</UnitOfMeasure>",
                        "</UnitOfMeasure><PriceBasisQuantity quantity=\"1,0\" conversionFactor=\"1\"/>"));
        assertThat(cart.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::where)
                .containsExactly(
                        "cXML/Message/PunchOutOrderMessage/PunchOutOrderMessageHeader/Tax/Money",
                        "cXML/Message/PunchOutOrderMessage/ItemIn[1]/ItemDetail/PriceBasisQuantity/@quantity");
    }

    @Test
    void elementsInsideAValueCountUnlessSecret() {
        Report report = check(SETUP.replace(
                "<Extrinsic name=\"CostCenter\">7</Extrinsic>",
                "<Extrinsic name=\"CostCenter\">a<Part>7</Part><SharedSecret>PLANTED-9</SharedSecret></Extrinsic>"
                        + "<Extrinsic>n</Extrinsic><Extrinsic name=\"e\"/>"));
        JsonNode extrinsics = report.content().get("extrinsics");
        assertThat(extrinsics.at("/0/value").asText()).isEqualTo("a7***");
        assertThat(extrinsics.at("/1/name").isNull()).isTrue();
        assertThat(extrinsics.at("/2/value").asText()).isEmpty();
    }

    @Test
    void blanketLinesAndPriceBases() {
        Report report = check(SETUP.replace(
                "</ItemID>",
                "</ItemID><BlanketItemDetail><Description xml:lang=\"en\">d</Description><UnitPrice>"
                        + "<Money currency=\"EUR\">3</Money></UnitPrice><UnitOfMeasure>EA</UnitOfMeasure>"
                        + "<PriceBasisQuantity quantity=\"100\" conversionFactor=\"1\"><UnitOfMeasure>EA</UnitOfMeasure>"
                        + "</PriceBasisQuantity><Classification domain=\"UNSPSC\" code=\"44\"/></BlanketItemDetail>"));
        JsonNode item = report.content().at("/items/0");
        assertThat(item.get("unitPrice").asText()).isEqualTo("3");
        assertThat(item.at("/priceBasis/quantity").asText()).isEqualTo("100");
        assertThat(item.at("/classifications/0/value").asText()).isEqualTo("44");
    }

    @Test
    void documentsThatAreNotCoveredYet() {
        Report report = check(SETUP.replaceAll(
                "(?s)<PunchOutSetupRequest.*</PunchOutSetupRequest>",
                "<ConfirmationRequest><Secret/></ConfirmationRequest>"));
        assertThat(report.document()).isEqualTo("ConfirmationRequest");
        assertThat(report.readable()).isTrue();
        assertThat(report.problems()).extracting(Problem::code).contains("check.envelope_only");
        assertThat(report.content().fieldNames())
                .toIterable()
                .containsExactly("payloadId", "timestamp", "deploymentMode", "from", "to", "sender", "userAgent");
    }

    @Test
    void documentsThatDoNotExist() {
        Report foo = check(SETUP.replaceAll("(?s)<PunchOutSetupRequest.*</PunchOutSetupRequest>", "<FooRequest/>"));
        assertThat(foo.problems()).extracting(Problem::code).contains("check.no_such_document");
        Report none = check(SETUP.replaceAll("(?s)<PunchOutSetupRequest.*</PunchOutSetupRequest>", ""));
        assertThat(none.problems()).extracting(Problem::code).contains("cxml.unknown_document");
        Report empty = check("<cXML/>");
        assertThat(empty.document()).isNull();
        assertThat(empty.problems()).extracting(Problem::code).contains("cxml.unknown_document");
    }

    @Test
    void fragmentsAndForeignXml() {
        Report fragment = check("<PunchOutSetupRequest operation='create'/>");
        assertThat(fragment.document()).isEqualTo("PunchOutSetupRequest");
        assertThat(fragment.protocol()).isEqualTo("cxml");
        assertThat(fragment.readable()).isFalse();
        assertThat(fragment.problems()).extracting(Problem::code).containsExactly("cxml.fragment");
        Report soap = check("<Envelope/>");
        assertThat(soap.protocol()).isNull();
        assertThat(soap.document()).isNull();
        assertThat(soap.problems()).extracting(Problem::code).containsExactly("cxml.not_cxml");
    }

    @Test
    void aDocumentInAnotherCharsetThanItDeclares() {
        Report report = check(SETUP.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(report.readable()).isTrue();
        assertThat(report.problems()).extracting(Problem::code).contains("cxml.declared_charset");
    }

    @Test
    void unreadableDocuments() {
        assertUnreadable(check(SETUP.substring(0, 900)), "cxml.malformed");
        assertUnreadable(check(SETUP.replace(" c-1 ", "&x;")), "cxml.entity");
        assertUnreadable(check("<cXML>" + "<a>".repeat(5_000)), "cxml.too_deep");
        assertUnreadable(check(SETUP + " ".repeat(11 << 20)), "cxml.too_large");
    }

    private static void assertUnreadable(Report report, String code) {
        assertThat(report.readable()).isFalse();
        assertThat(report.protocol()).isEqualTo("cxml");
        assertThat(report.content().isEmpty()).isTrue();
        assertThat(report.problems()).extracting(Problem::code).contains(code);
    }
}
