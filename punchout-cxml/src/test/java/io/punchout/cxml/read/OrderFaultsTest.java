package io.punchout.cxml.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.CostShare;
import io.punchout.cart.Money;
import io.punchout.cart.TaxDetail;
import io.punchout.cxml.SetupText;
import io.punchout.order.Order;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Orders with faults: what can be understood is, and each fault is told once")
class OrderFaultsTest {
    static final String LINE = "cXML/Request/OrderRequest/ItemOut[1]";
    static final String ORDER = """
            <OrderRequest><OrderRequestHeader orderID="1" orderDate="2026-03-01T09:00:00+01:00">
            <Total><Money currency="EUR">2.50</Money></Total>
            <BillTo><Address><Name xml:lang="en">Accounts</Name></Address></BillTo>
            </OrderRequestHeader>
            <ItemOut quantity="2" lineNumber="1"><ItemID><SupplierPartID>A</SupplierPartID></ItemID><ItemDetail>
            <UnitPrice><Money currency="EUR">1.25</Money></UnitPrice><Description xml:lang="en">Pen</Description>
            <UnitOfMeasure>EA</UnitOfMeasure><Classification domain="UNSPSC">44121704</Classification></ItemDetail>
            </ItemOut></OrderRequest>
            """;

    @Test
    @DisplayName("DTD Distribution: accounts are kept without an amount")
    void charge() {
        Outcome<Order> outcome = order(ORDER.replace(
                "</ItemDetail>",
                "</ItemDetail><Distribution><Accounting name='x'><Segment type='CC' id='7' description='d'/></Accounting>"
                        + "<Charge><Money currency='EUR'/></Charge></Distribution>"));
        assertThat(line(outcome).terms().costShares())
                .containsExactly(
                        new CostShare("x", List.of(new CostShare.Account("CC", "7", "d")), Money.of("0", "EUR")));
        assertThat(outcome.problems())
                .singleElement()
                .returns("cxml.required_missing", Problem::code)
                .returns(LINE + "/Distribution/Charge/Money", Problem::where);
    }

    @Test
    @DisplayName("DTD Tax: a detail is kept without its amount, an empty tax is none")
    void tax() {
        Outcome<Order> outcome = order(ORDER.replace(
                "</BillTo>",
                "</BillTo><Tax><Money currency='EUR'>1</Money><Description xml:lang='en'/>"
                        + "<TaxDetail category='vat' percentageRate='19'/></Tax>"));
        assertThat(outcome.orElseThrow().terms().tax().details())
                .singleElement()
                .returns(Money.of("0", "EUR"), TaxDetail::amount)
                .returns("19", detail -> detail.percent().toPlainString());
        Outcome<Order> empty = order(ORDER.replace("</BillTo>", "</BillTo><Tax><Money currency='EUR'> </Money></Tax>"));
        assertThat(empty.orElseThrow().terms().tax()).isNull();
        assertThat(empty.problems()).extracting(Problem::code).containsExactly("cxml.required_missing");
    }

    @Test
    @DisplayName("a total that is empty is none, a price that is empty is none")
    void nothingStated() {
        Outcome<Order> outcome = order(ORDER.replace(">2.50<", "><").replace(">1.25<", "> <"));
        assertThat(outcome.orElseThrow().total()).isNull();
        assertThat(outcome.orElseThrow().lines().get(0).priced()).isFalse();
        assertThat(outcome.problems())
                .extracting(Problem::code)
                .containsExactly("cxml.required_missing", "order.price_missing");
    }

    @Test
    @DisplayName("SupplierOrderInfo may have its date in every form that dates have")
    void supplierOrder() {
        Outcome<Order> outcome =
                order(ORDER.replace("</BillTo>", "</BillTo><SupplierOrderInfo orderID='9' orderDate='2026-02-27'/>"));
        assertThat(outcome.orElseThrow().references().supplierOrder().date()).isEqualTo("2026-02-27T00:00:00Z");
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource({
        ">2.50<, >2.50 EUR<, cxml.number, cXML/Request/OrderRequest/OrderRequestHeader/Total/Money",
        ">1.25<, >1.2.5<, cxml.number, " + LINE + "/ItemDetail/UnitPrice/Money",
        "quantity=\"2\", quantity=\"two\", cxml.number, " + LINE + "/@quantity",
        "orderID=\"1\", orderID=\"\", order.id_missing, cXML/Request/OrderRequest/OrderRequestHeader/@orderID"
    })
    @DisplayName("what is found in the text and again in the order is told once, with its line and column")
    void once(String piece, String other, String code, String where) {
        assertThat(ORDER).contains(piece);
        CxmlDocument document = read(ORDER.replace(piece, other));
        Problems told = new Problems();
        told.addAll(document.problems());
        Outcome<Order> outcome = CxmlOrder.toOrder(document.root().orElseThrow());
        assertThat(outcome.isAccepted()).isFalse();
        told.addNew(outcome.problems());
        assertThat(told.list())
                .singleElement()
                .returns(code, Problem::code)
                .returns(where, Problem::where)
                .matches(problem -> problem.line() > 1 && problem.column() > 0);
    }

    @Test
    @DisplayName("two faults of one kind in two places are two")
    void two() {
        Problems told = new Problems();
        Problem first = Problem.of(CxmlProblem.NUMBER, "no number").at("a");
        told.add(first);
        told.addNew(List.of(
                first.at(1, 2),
                first.at("b"),
                Problem.of(CxmlProblem.QUANTITY, "few").at("a")));
        Problem nowhere = Problem.of(CxmlProblem.FORM, "a form");
        told.addNew(List.of(nowhere, nowhere));
        assertThat(told.list())
                .containsExactly(
                        first,
                        first.at("b"),
                        Problem.of(CxmlProblem.QUANTITY, "few").at("a"),
                        nowhere,
                        nowhere);
    }

    @Test
    @DisplayName("guide p.91: unescaped markup stays in keys and extrinsics; own text counts before it")
    void markup() {
        CartLine line = line(order(ORDER.replace(
                        "</SupplierPartID>",
                        "</SupplierPartID><SupplierPartAuxiliaryID>\n  "
                                + "<a b='&lt;\"'>x &gt; y<!-- z --><c/></a>&amp;</SupplierPartAuxiliaryID>")
                .replace(
                        "</Classification>",
                        "</Classification><Extrinsic name='e'><Money currency='EUR'>5</Money></Extrinsic>"
                                + "<Extrinsic name='f'>own<b>other</b></Extrinsic>")));
        assertThat(line.supplierPartAuxiliaryId()).isEqualTo("<a b=\"&lt;&quot;\">x &gt; y<c/></a>&amp;");
        assertThat(line.attributes())
                .containsExactly(new Attribute("e", "<Money currency=\"EUR\">5</Money>"), new Attribute("f", "own"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<LeadTime>3 days</LeadTime> | LeadTime",
                "<LeadTime>2.5</LeadTime> | LeadTime",
                "<LeadTime/> | LeadTime",
                "<Dimension quantity='' type='weight'><UnitOfMeasure>KGM</UnitOfMeasure></Dimension> | Dimension",
                "<Dimension quantity='2' type='diameter'><UnitOfMeasure>CMT</UnitOfMeasure></Dimension> | Dimension"
            })
    @DisplayName("DTD ItemDetail: what nothing depends on stops no order; it is told")
    void trifles(String element, String name) {
        Outcome<Order> outcome = order(ORDER.replace("</ItemDetail>", element + "</ItemDetail>"));
        assertThat(line(outcome))
                .isEqualTo(CxmlOrder.toOrder(read(ORDER).root().orElseThrow())
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .item());
        assertThat(outcome.problems())
                .singleElement()
                .returns("cxml.content_ignored", Problem::code)
                .returns(LINE + "/ItemDetail/" + name, Problem::where);
    }

    @ParameterizedTest(name = "{2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "orderID= | type='update' orderID= | order.reference_missing | /OrderRequestHeader/DocumentReference",
                "orderID= | type=' Delete ' orderID= | order.reference_missing | /OrderRequestHeader/DocumentReference",
                "orderDate=\"2026-03-01T09:00:00+01:00\" | '' | cxml.required_missing | /OrderRequestHeader/@orderDate",
                "<Money currency=\"EUR\">2.50</Money> | '' | cxml.required_missing | /OrderRequestHeader/Total/Money",
                "quantity=\"2\" | quantity=\"0\" | cxml.quantity | /ItemOut[1]/@quantity",
                "<SupplierPartID>A< | <SupplierPartID> < | cxml.required_missing | /ItemOut[1]/ItemID/SupplierPartID"
            })
    @DisplayName("DTD OrderRequest: what is missing or no quantity is told where it stands")
    void required(String piece, String other, String code, String where) {
        assertThat(read(ORDER.replace(piece.strip(), other.strip().replace("''", "")))
                        .problems())
                .singleElement()
                .returns(code, Problem::code)
                .returns("cXML/Request/OrderRequest" + where, Problem::where)
                .matches(problem -> problem.line() > 1);
    }

    @Test
    @DisplayName("DTD OrderRequest: an update that names its latest version, and an order without header or lines")
    void header() {
        assertThat(read(ORDER.replace("orderID=", "type='update' orderID=")
                                .replace("</BillTo>", "</BillTo><DocumentReference payloadID='x'/>"))
                        .problems())
                .isEmpty();
        assertThat(read("<OrderRequest/>").problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(
                        tuple("cxml.required_missing", "cXML/Request/OrderRequest/OrderRequestHeader"),
                        tuple("cxml.required_missing", "cXML/Request/OrderRequest/ItemOut"));
    }

    @Test
    @DisplayName("guide p.105: a version that is no whole number is told and none")
    void version() {
        assertThat(order(ORDER.replace("orderID=", "orderVersion='2.0' orderID="))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        Outcome<Order> outcome = order(ORDER.replace("orderID=", "orderVersion='1.5' orderID="));
        assertThat(outcome.orElseThrow().version()).isNull();
        assertThat(outcome.problems())
                .singleElement()
                .returns("cxml.version", Problem::code)
                .returns("cXML/Request/OrderRequest/OrderRequestHeader/@orderVersion", Problem::where);
    }

    @Test
    @DisplayName("DTD PriceBasisQuantity: a missing factor is one if the units are the same, and an error if not")
    void factor() {
        String basis = "<PriceBasisQuantity quantity='100'><UnitOfMeasure>EA</UnitOfMeasure></PriceBasisQuantity>";
        Outcome<Order> same = order(ORDER.replace("<Classification", basis + "<Classification"));
        assertThat(line(same).priceBasis().conversionFactor()).isEqualByComparingTo("1");
        assertThat(line(same).priceBasis().quantity()).isEqualByComparingTo("100");
        assertThat(same.problems()).extracting(Problem::code).containsExactly("cxml.required_missing");
        for (String wrong :
                List.of(basis.replace(">EA<", ">BX<"), basis.replace("'100'", "'0' conversionFactor='1'"))) {
            Outcome<Order> other = order(ORDER.replace("<Classification", wrong + "<Classification"));
            assertThat(other.isAccepted()).isFalse();
            assertThat(other.problems()).extracting(Problem::code).containsExactly("cxml.number");
        }
    }

    @Test
    @DisplayName("DTD Classification: without a text, the code is in the attribute")
    void code() {
        CartLine line = line(order(ORDER.replace(">44121704</Classification>", " code='44121705'/>")));
        assertThat(line.classifications()).singleElement().returns("44121705", Classification::code);
    }

    @Test
    @DisplayName("DTD TaxDetail: a rate may have its sign behind it; one that is none is told")
    void rates() {
        for (String rate : List.of("8.25%", "8.25 %", "8.25", "eight")) {
            Outcome<Order> outcome = order(ORDER.replace(
                    "</BillTo>",
                    "</BillTo><Tax><Money currency='EUR'>1</Money><Description xml:lang='en'/><TaxDetail category='vat'"
                            + " percentageRate='" + rate + "'><TaxAmount><Money currency='EUR'>1</Money></TaxAmount>"
                            + "</TaxDetail></Tax>"));
            boolean none = rate.equals("eight");
            assertThat(outcome.orElseThrow().terms().tax().details().get(0).percent())
                    .isEqualTo(none ? null : new BigDecimal("8.25"));
            assertThat(outcome.problems()).hasSize(none ? 1 : 0);
        }
    }

    @Test
    @DisplayName("DTD PaymentTerm: each that is not understood is told by its number")
    void paymentTerms() {
        Outcome<Order> outcome = order(
                ORDER.replace(
                        "</BillTo>",
                        "</BillTo><PaymentTerm payInNumberOfDays='30.0'/><PaymentTerm payInNumberOfDays='NET'/><PaymentTerm/>"));
        assertThat(outcome.orElseThrow().terms().paymentTerms()).hasSize(1);
        assertThat(outcome.problems())
                .extracting(problem -> problem.where().replaceFirst(".*/", ""))
                .containsExactly("PaymentTerm[2]", "PaymentTerm[3]");
    }

    static CartLine line(Outcome<Order> outcome) {
        return outcome.orElseThrow().lines().get(0).item();
    }

    static Outcome<Order> order(String request) {
        assertThat(request).isNotEqualTo(ORDER);
        return CxmlOrder.toOrder(read(request).root().orElseThrow());
    }

    private static CxmlDocument read(String request) {
        String xml = SetupText.CREATE.xml();
        String document = xml.substring(0, xml.indexOf("<PunchOutSetupRequest")) + request + "</Request></cXML>";
        return new CxmlReader(ReadLimits.defaults()).read(document.getBytes(StandardCharsets.UTF_8), null);
    }
}
