package io.punchout.testkit.check;

import static io.punchout.testkit.check.Documents.REFUSAL;
import static io.punchout.testkit.check.Documents.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Guide p.85: the total of a cart is that of its lines, in their currency, without shipping and tax")
class CartSumsTest {
    private static final String CART = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd">
            <cXML payloadID="1" timestamp="2026-03-01T09:00:00+00:00"><Header>
            <From><Credential domain="DUNS"><Identity>1</Identity></Credential></From>
            <To><Credential domain="DUNS"><Identity>2</Identity></Credential></To>
            <Sender><Credential domain="DUNS"><Identity>1</Identity></Credential><UserAgent>S</UserAgent></Sender></Header>
            <Message><PunchOutOrderMessage><BuyerCookie>c</BuyerCookie>
            <PunchOutOrderMessageHeader operationAllowed="create"><Total><Money currency="EUR">TOTAL</Money></Total>
            <Shipping><Money currency="EUR">4.00</Money><Description xml:lang="en">s</Description></Shipping>
            <Tax><Money currency="EUR">1.90</Money><Description xml:lang="en">t</Description></Tax>
            </PunchOutOrderMessageHeader>LINES</PunchOutOrderMessage></Message></cXML>
            """;
    private static final String LINE = """
            <ItemIn quantity="3"><ItemID><SupplierPartID>A</SupplierPartID></ItemID><ItemDetail>
            <UnitPrice><Money currency="EUR">1.335</Money></UnitPrice><Description xml:lang="en">Pen</Description>
            <UnitOfMeasure>EA</UnitOfMeasure><Classification domain="UNSPSC">44121704</Classification></ItemDetail></ItemIn>
            """;

    @ParameterizedTest
    @CsvSource({"8.01", "8.02", "8.010", "8"})
    @DisplayName("the sum of the lines, exact or each line rounded")
    void sum(String total) {
        // 2 x 4.005: exact 8.01, each rounded half up 8.02
        List<Problem> problems = problems(total, LINE + LINE);
        assertThat(problems).hasSize(total.equals("8") ? 1 : 0);
    }

    @Test
    @DisplayName("another total is told, and what it would be with shipping and tax")
    void other() {
        assertThat(problems("9.99", LINE))
                .singleElement()
                .returns("check.total", Problem::code)
                .matches(problem ->
                        problem.message().contains("4.01") && !problem.message().contains("tax"));
        assertThat(problems("9.91", LINE))
                .singleElement()
                .returns("check.total", Problem::code)
                .matches(problem -> problem.message().contains("shipping and tax"));
    }

    @Test
    @DisplayName("lines in another currency than the total")
    void currencies() {
        assertThat(problems("4.01", LINE.replace("EUR", "USD")))
                .singleElement()
                .returns("check.currencies", Problem::code);
    }

    @Test
    @DisplayName("a total that is no number is told as that alone")
    void unreadable() {
        assertThat(problems("much", LINE)).extracting(Problem::code).containsOnly("cxml.number");
    }

    @ParameterizedTest
    @CsvSource({"OK, cxml.number", "20, cxml.number", "'200 ', ", "401, "})
    @DisplayName("p.35: a status has a code of three digits")
    void status(String code, String told) {
        assertThat(check(REFUSAL.replace("code=\"401\"", "code=\"" + code + "\""))
                        .problems())
                .extracting(Problem::code)
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    private static List<Problem> problems(String total, String lines) {
        return check(CART.replace("TOTAL", total).replace("LINES", lines)).problems();
    }
}
