package io.punchout.cxml.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.cxml.SetupText;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.read.CxmlOrder;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.order.DeliveryTerms.Term;
import io.punchout.order.Order;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderParty;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("BusinessPartner, TermsOfDelivery, ControlKeys and other elements of orders (guide p.105-155)")
class OrderTermsTest {
    private static final String HEADER = """
            <Total><Money currency="EUR">2.50</Money></Total>
            <BillTo><Address><Name xml:lang="en">Accounts</Name></Address></BillTo>
            <BusinessPartner type="organization" role="soldTo"><Address><Name xml:lang="en">Sold To GmbH</Name></Address>
              <IdReference domain="vatID" identifier="DE1"/><IdReference domain="buyerID" identifier="7"/></BusinessPartner>
            <LegalEntity><IdReference domain="CompanyCode" identifier="3000"/></LegalEntity>
            <OrganizationalUnit><IdReference domain="PurchasingGroup" identifier="020"/></OrganizationalUnit>
            <OrganizationalUnit><IdReference domain="PurchasingOrganization" identifier="1"/></OrganizationalUnit>
            <ControlKeys><OCInstruction value="allowed"><Upper><Tolerances><PriceTolerance>
              <Money currency="EUR">5</Money></PriceTolerance></Tolerances></Upper></OCInstruction>
              <SESInstruction value="notAllowed" unitPriceEditable="no"/></ControlKeys>
            <TermsOfDelivery><TermsOfDeliveryCode value="TransportCondition"/>
              <ShippingPaymentMethod value="Other">Prepaid </ShippingPaymentMethod><TransportTerms value="CIF"/>
              <Address><Name xml:lang="en">Hamburg</Name></Address><Comments xml:lang="de" type="Transport">Glas</Comments>
            </TermsOfDelivery>
            <IdReference domain="AccountID" identifier="4711"/>
            """;
    private static final String LINE = """
            <Tolerances><TimeTolerance limit="2" type="days"/></Tolerances>
            <ControlKeys><ASNInstruction value="notAllowed"/></ControlKeys>
            <MasterAgreementIDInfo agreementID="46" agreementType="scheduling_agreement"/>
            """;

    @Test
    @DisplayName("parties and terms of delivery are neutral values; the rest are details by their paths")
    void read() {
        Order order = order(HEADER, LINE);
        assertThat(order.terms().parties())
                .singleElement()
                .returns("soldTo", OrderParty::role)
                .returns("Sold To GmbH", party -> party.address().name())
                .returns(List.of(new Attribute("vatID", "DE1"), new Attribute("buyerID", "7")), OrderParty::ids);
        assertThat(order.terms().delivery()).satisfies(terms -> {
            assertThat(terms.condition()).isEqualTo(new Term("TransportCondition", ""));
            assertThat(terms.payment()).isEqualTo(new Term("Other", "Prepaid"));
            assertThat(terms.transport()).isEqualTo(new Term("CIF", ""));
            assertThat(terms.place().name()).isEqualTo("Hamburg");
            assertThat(terms.comments()).singleElement().hasToString("Text[value=Glas, language=de, shortName=null]");
        });
        assertThat(order.details())
                .extracting(detail -> detail.name() + "=" + detail.value())
                .containsExactly(
                        "LegalEntity/IdReference/@domain=CompanyCode",
                        "LegalEntity/IdReference/@identifier=3000",
                        "OrganizationalUnit/IdReference/@domain=PurchasingGroup",
                        "OrganizationalUnit/IdReference/@identifier=020",
                        "OrganizationalUnit[2]/IdReference/@domain=PurchasingOrganization",
                        "OrganizationalUnit[2]/IdReference/@identifier=1",
                        "ControlKeys/OCInstruction/@value=allowed",
                        "ControlKeys/OCInstruction/Upper/Tolerances/PriceTolerance/Money/@currency=EUR",
                        "ControlKeys/OCInstruction/Upper/Tolerances/PriceTolerance/Money=5",
                        "ControlKeys/SESInstruction/@unitPriceEditable=no",
                        "ControlKeys/SESInstruction/@value=notAllowed",
                        "IdReference/@domain=AccountID",
                        "IdReference/@identifier=4711");
        assertThat(order.lines().get(0).detail("ControlKeys/ASNInstruction/@value"))
                .isEqualTo("notAllowed");
        assertThat(order.lines().get(0).detail("Tolerances/TimeTolerance/@limit"))
                .isEqualTo("2");
        assertThat(order.lines().get(0).detail("MasterAgreementIDInfo/@agreementID"))
                .isEqualTo("46");
    }

    @Test
    @DisplayName("what was read is written back, and read again the same")
    void writtenBack() {
        Order order = order(HEADER, LINE);
        Problems problems = new Problems();
        byte[] written = write(order, "1.2.071", problems);
        assertThat(problems.list()).isEmpty();
        assertThat(read(written)).isEqualTo(order);
    }

    @Test
    @DisplayName("a DTD that knows none of it gets none, and each is told")
    void earlier() {
        Problems problems = new Problems();
        String written = new String(write(order(HEADER, LINE), "1.2.020", problems), StandardCharsets.UTF_8);
        assertThat(written)
                .contains("<Total>", "<ItemOut")
                .doesNotContain("BusinessPartner", "ControlKeys", "TermsOfDelivery", "Tolerances", "LegalEntity");
        assertThat(problems.list()).extracting(Problem::code).containsOnly("cxml.left_out");
        assertThat(problems.list().toString())
                .contains("BusinessPartner", "ControlKeys", "TermsOfDelivery", "Tolerances", "LegalEntity");
    }

    @ParameterizedTest
    @CsvSource({
        "ControlKeys/Nothing/@value, 1",
        "ControlKeys/OCInstruction/@nothing, 1",
        "ControlKeys/OCInstruction, 1",
        "Total/Money, 5",
        "Comments[2]/Attachment, 5",
        "Nothing/@x, 5"
    })
    @DisplayName("a detail that names no such element is left out, and told")
    void unknown(String name, String value) {
        Order order = order(HEADER, LINE).toBuilder().detail(name, value).build();
        Problems problems = new Problems();
        byte[] written = write(order, "1.2.071", problems);
        assertThat(problems.list())
                .singleElement()
                .returns("cxml.left_out", Problem::code)
                .returns("details", Problem::where);
        assertThat(read(written)).isEqualTo(order(HEADER, LINE));
    }

    @ParameterizedTest
    @CsvSource({"logistics, 1.2.071, true", "logistics, 1.2.050, false", "billTo, 1.2.071, false", "'', 1.2.071, false"
    })
    @DisplayName("a role that the DTD's version does not have is left out, and told")
    void roles(String role, String version, boolean known) {
        Order order = Order.builder("1")
                .total(Money.of("1", "EUR"))
                .party(new OrderParty(
                        role, order(HEADER, LINE).terms().parties().get(0).address(), List.of()))
                .line(OrderLine.builder(
                                CartLine.builder("A").unitPrice("1", "EUR").build())
                        .build())
                .build();
        Problems problems = new Problems();
        String written = new String(write(order, version, problems), StandardCharsets.UTF_8);
        assertThat(written.contains("<BusinessPartner")).isEqualTo(known);
        assertThat(problems.list())
                .filteredOn(problem -> "terms.parties".equals(problem.where()))
                .hasSize(known ? 0 : 1);
    }

    @Test
    @DisplayName("guide p.105 and 139: attributes that only cXML has are details by their names; defaults are none")
    void attributes() {
        String header =
                "orderType='blanket' agreementPayloadID='a1' parentAgreementID='a2' parentAgreementPayloadID='a3'"
                        + " effectiveDate='2026-01-01T00:00:00+01:00' expirationDate='2026-12-31T00:00:00+01:00'"
                        + " pickUpDate='2026-02-01T00:00:00+01:00' releaseRequired='yes' shipComplete='yes' isInternalVersion='yes'"
                        + " isSTOOutbound='yes'";
        String line =
                "requisitionID='r1' agreementItemNumber='r2' operation='new' isAdHoc='yes' requiresServiceEntry='yes'"
                        + " itemType='lean' itemClassification='service' itemCategory='consignment'"
                        + " confirmationDueDate='2026-01-02T00:00:00+01:00' requestedShipmentDate='2026-01-03T00:00:00+01:00'"
                        + " isReturn='yes' returnAuthorizationNumber='r3' isDeliveryCompleted='yes' unlimitedDelivery='yes'"
                        + " isItemChanged='yes' isKanban='yes' stoDelivery='yes' stoOrderCombination='yes' stoFinalDelivery='yes'"
                        + " stockTransferType='intra' subcontractingType='regular'";
        String xml =
                xml(HEADER, "").replace("orderID=", header + " orderID=").replace("lineNumber=", line + " lineNumber=");
        Order order = read(xml.getBytes(StandardCharsets.UTF_8));
        assertThat(order.details()).startsWith(pairs(header));
        assertThat(order.lines().get(0).details()).containsExactly(pairs(line));
        Order usual = read(xml(HEADER, "")
                .replace("orderID=", "orderType='regular' orderID=")
                .replace("lineNumber=", "itemType='item' lineNumber=")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(usual).isEqualTo(order(HEADER, ""));
    }

    private static Attribute[] pairs(String attributes) {
        return Stream.of(attributes.split("(?<=') "))
                .map(pair -> pair.split("=?'"))
                .map(pair -> new Attribute(pair[0], pair[1]))
                .toArray(Attribute[]::new);
    }

    @Test
    @DisplayName(
            "guide p.147: limits are written in ItemDetail or BlanketItemDetail; one that is no amount is left out, and told")
    void limits() {
        OrderLine line = order(HEADER, "").lines().get(0);
        OrderLine priced = OrderLine.builder(line.item())
                .number("1")
                .detail("OverallLimit", "900 EUR")
                .detail("ExpectedLimit", "800.5 eur")
                .build();
        Problems problems = new Problems();
        String text = text(priced, problems);
        assertThat(problems.list()).isEmpty();
        assertThat(text)
                .contains("<OverallLimit><Money currency=\"EUR\">900.00</Money></OverallLimit>")
                .contains("<ExpectedLimit><Money currency=\"EUR\">800.50</Money></ExpectedLimit>")
                .doesNotContain("BlanketItemDetail");
        OrderLine limited = OrderLine.builder(line.item().toBuilder()
                        .priceBasis(PriceBasis.per(100, "EA"))
                        .url("https://shop.example/1")
                        .build())
                .number("1")
                .detail("MaxAmount", "900")
                .detail("MinAmount", "much EUR")
                .detail("MaxContractAmount", "9 EURO")
                .detail("MaxQuantity", "7")
                .build();
        String blanket = text(limited, problems);
        assertThat(blanket)
                .contains("<BlanketItemDetail>", "<MaxQuantity>7</MaxQuantity>", "<PriceBasisQuantity quantity=\"100\"")
                .contains("<UnitPrice><Money currency=\"EUR\">1.25</Money></UnitPrice>")
                .doesNotContain("MaxAmount", "MinAmount", "MaxContractAmount", "<URL>");
        assertThat(problems.list())
                .extracting(Problem::code, Problem::where)
                .containsExactlyInAnyOrder(
                        tuple("cxml.left_out", "lines[0].details"),
                        tuple("cxml.left_out", "lines[0].details"),
                        tuple("cxml.left_out", "lines[0].details"),
                        tuple("cxml.left_out", "lines[0].product"));
    }

    private static String text(OrderLine line, Problems problems) {
        Order order = order(HEADER, "").toBuilder().lines(List.of(line)).build();
        return new String(write(order, "1.2.071", problems), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"itemCategory, material", "isAdHoc, no", "stoDelivery, ''", "operation, Delete"})
    @DisplayName(
            "a word that the DTD does not list for an attribute is left out, and told; one that it lists is written")
    void words(String name, String value) {
        Order order = order(HEADER, LINE);
        OrderLine line = order.lines().get(0);
        Order odd = order.toBuilder()
                .lines(List.of(OrderLine.builder(line.item())
                        .number("1")
                        .detail(name, value)
                        .detail("stockTransferType", "intra")
                        .build()))
                .build();
        Problems problems = new Problems();
        Order back = read(write(odd, "1.2.071", problems));
        assertThat(problems.list())
                .singleElement()
                .returns("cxml.left_out", Problem::code)
                .returns("lines[0].details", Problem::where);
        assertThat(back.lines().get(0).details()).containsExactly(new Attribute("stockTransferType", "intra"));
    }

    private static Order order(String header, String line) {
        return read(xml(header, line).getBytes(StandardCharsets.UTF_8));
    }

    private static String xml(String header, String line) {
        String xml = SetupText.CREATE.xml();
        String request =
                "<OrderRequest><OrderRequestHeader orderID='4711' orderDate='2026-03-01T09:00:00+01:00'>" + header
                        + "</OrderRequestHeader><ItemOut quantity='2' lineNumber='1'><ItemID><SupplierPartID>A</SupplierPartID>"
                        + "</ItemID><ItemDetail><UnitPrice><Money currency='EUR'>1.25</Money></UnitPrice>"
                        + "<Description xml:lang='en'>Pen</Description><UnitOfMeasure>EA</UnitOfMeasure>"
                        + "<Classification domain='UNSPSC'>44121704</Classification></ItemDetail>" + line
                        + "</ItemOut></OrderRequest>";
        return xml.substring(0, xml.indexOf("<PunchOutSetupRequest")) + request + "</Request></cXML>";
    }

    private static Order read(byte[] document) {
        return CxmlOrder.toOrder(new CxmlReader(ReadLimits.defaults())
                        .read(document, null)
                        .root()
                        .orElseThrow())
                .orElseThrow();
    }

    private static byte[] write(Order order, String version, Problems problems) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CXML envelope = SetupText.CREATE.read().root().orElseThrow();
        envelope.getRequest().setPunchOutSetupRequest(null);
        new OrderWriter(new DtdVersion(version)).write(envelope, order, StandardCharsets.UTF_8, bytes, problems);
        return bytes.toByteArray();
    }
}
