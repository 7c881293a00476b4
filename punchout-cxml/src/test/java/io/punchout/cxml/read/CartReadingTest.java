package io.punchout.cxml.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.Text;
import io.punchout.cxml.model.Description;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("PunchOutOrderMessage (guide p.84-94), as a procurement system reads it")
class CartReadingTest {
    private static final String CREDENTIAL = "<Credential domain=\"D\"><Identity>I</Identity></Credential>";
    private static final String CART = """
        <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd">
        <cXML payloadID="1@shop" timestamp="2026-01-31T12:00:00+01:00"><Header><From>%1$s</From><To>%1$s</To>
        <Sender>%1$s<UserAgent>x</UserAgent></Sender></Header><Message><PunchOutOrderMessage><BuyerCookie>c</BuyerCookie>
        <PunchOutOrderMessageHeader operationAllowed="edit"><Total><Money currency="EUR">1,019.95</Money></Total>
        <Shipping><Money currency="EUR">5</Money><Description xml:lang="en">Post</Description></Shipping>
        <Tax><Money currency="EUR">1.90</Money><Description xml:lang="en">VAT</Description></Tax>
        </PunchOutOrderMessageHeader>
        <ItemIn quantity="2.5"><ItemID><SupplierPartID>A-1</SupplierPartID><SupplierPartAuxiliaryID> x </SupplierPartAuxiliaryID>
        <BuyerPartID>B-1</BuyerPartID></ItemID><ItemDetail><UnitPrice><Money currency="eur">1,007.98</Money></UnitPrice>
        <Description xml:lang="de-DE">Ein <ShortName>Stift</ShortName>&lt;blauer> Stift</Description>
        <Description xml:lang="en">A pen</Description><UnitOfMeasure>EA</UnitOfMeasure>
        <PriceBasisQuantity quantity="100" conversionFactor="1"><UnitOfMeasure>EA</UnitOfMeasure></PriceBasisQuantity>
        <Classification domain="UNSPSC">44121701</Classification><Classification domain="ECLASS">24-24-06-01</Classification>
        <ManufacturerPartID>M-1</ManufacturerPartID><ManufacturerName>Maker</ManufacturerName><URL>https://shop.example/1</URL>
        <LeadTime>3</LeadTime><Extrinsic name="a">1</Extrinsic></ItemDetail><Extrinsic name="b">2</Extrinsic></ItemIn>
        </PunchOutOrderMessage></Message></cXML>
        """.formatted(CREDENTIAL);

    @Test
    @DisplayName("every value has its place")
    void everything() {
        CxmlDocument document = read(CART);
        assertThat(document.problems())
                .extracting(Problem::code)
                .containsExactly("cxml.number_grouped", "cxml.number_grouped");
        Cart cart = CxmlCart.toCart(order(document)).orElseThrow();
        assertThat(cart)
                .isEqualTo(Cart.builder("EUR")
                        .shipping(new Charge(Money.of("5", "EUR"), "Post"))
                        .tax(new Charge(Money.of("1.9", "EUR"), "VAT"))
                        .line(CartLine.builder("A-1")
                                .supplierPartAuxiliaryId(" x ")
                                .buyerPartId("B-1")
                                .quantity("2.5")
                                .unitPrice("1007.98", "EUR")
                                .priceBasis(PriceBasis.per(100, "EA"))
                                .description("Ein <blauer> Stift")
                                .language("de-DE")
                                .shortName("Stift")
                                .translation(new Text("A pen", "en", null))
                                .classification("UNSPSC", "44121701")
                                .classification("ECLASS", "24-24-06-01")
                                .manufacturer("Maker", "M-1")
                                .leadTimeDays(3)
                                .url("https://shop.example/1")
                                .attribute("a", "1")
                                .attribute("b", "2"))
                        .build());
    }

    @Test
    @DisplayName("Description is mixed content: the short name is a part of its own")
    void shortName() {
        Description description = order(read(CART))
                .getItemIn()
                .get(0)
                .getItemDetail()
                .getDescription()
                .get(0);
        assertThat(description.shortName()).isEqualTo("Stift");
        assertThat(description.text()).isEqualTo("Ein <blauer> Stift");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "quantity=\"2.5\"|quantity=\"2,5\"|cxml.number|ItemIn[1]/@quantity",
                "quantity=\"2.5\"||cxml.required_missing|ItemIn[1]/@quantity",
                "quantity=\"2.5\"|quantity=\"1e2\"|cxml.number|ItemIn[1]/@quantity",
                ">1,007.98<|>1.007,98<|cxml.number|ItemIn[1]/ItemDetail/UnitPrice/Money",
                ">1,019.95<|>EUR 5<|cxml.number|PunchOutOrderMessageHeader/Total/Money",
                "currency=\"eur\"||cxml.required_missing|ItemIn[1]/ItemDetail/UnitPrice/Money/@currency"
            })
    @DisplayName("numbers and currencies that cannot be read surely are told by the reader, and refuse the cart")
    void badNumbers(String piece, String other, String code, String where) {
        String text = CART.replace(piece, other == null ? "" : other);
        assertThat(text).isNotEqualTo(CART);
        CxmlDocument document = read(text);
        assertThat(document.problems())
                .extracting(Problem::code, Problem::where)
                .contains(tuple(code, "cXML/Message/PunchOutOrderMessage/" + where));
        Outcome<Cart> cart = CxmlCart.toCart(order(document));
        assertThat(cart.isAccepted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "9999999999", "soon", ""})
    @DisplayName("LeadTime is whole days: anything else is a problem, never another number")
    void badLeadTime(String leadTime) {
        String text = CART.replace("<LeadTime>3<", "<LeadTime>" + leadTime + "<");
        Outcome<Cart> cart = CxmlCart.toCart(order(read(text)));
        assertThat(cart.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("cxml.content_ignored", "ItemIn[1]/ItemDetail/LeadTime"));
        assertThat(cart.orElseThrow().lines().get(0).leadTimeDays()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantity=\"100\" conv", "conversionFactor=\"1\""})
    @DisplayName("a price basis of zero is a problem")
    void zeroBasis(String piece) {
        String text = CART.replace(piece, piece.replaceAll("\"1(00)?\"", "\"0\""));
        assertThat(text).isNotEqualTo(CART);
        assertThat(CxmlCart.toCart(order(read(text))).problems())
                .extracting(Problem::code)
                .containsExactly("cxml.number");
    }

    @Test
    @DisplayName("what the DTD requires and is missing is told, line by line")
    void missing() {
        String text = CART.replaceAll("(?s)<ItemIn quantity.*</ItemIn>", "<ItemIn/><ItemIn><ItemDetail/></ItemIn>")
                .replaceAll("(?s)<PunchOutOrderMessageHeader.*</PunchOutOrderMessageHeader>", "")
                .replace("<BuyerCookie>c</BuyerCookie>", "");
        CxmlDocument document = read(text);
        assertThat(document.problems()).extracting(Problem::code).containsOnly("cxml.required_missing");
        assertThat(document.problems())
                .extracting(Problem::where)
                .map(where -> where.substring("cXML/Message/PunchOutOrderMessage/".length()))
                .containsExactly(
                        "BuyerCookie",
                        "PunchOutOrderMessageHeader",
                        "ItemIn[1]/ItemID/SupplierPartID",
                        "ItemIn[1]/@quantity",
                        "ItemIn[1]/ItemDetail",
                        "ItemIn[2]/ItemID/SupplierPartID",
                        "ItemIn[2]/@quantity",
                        "ItemIn[2]/ItemDetail/UnitPrice/Money",
                        "ItemIn[2]/ItemDetail/UnitOfMeasure",
                        "ItemIn[2]/ItemDetail/Description",
                        "ItemIn[2]/ItemDetail/Classification");
        assertThat(CxmlCart.toCart(order(document)).isAccepted()).isFalse();
    }

    @Test
    @DisplayName("the least that a line may be is read")
    void minimal() {
        String text = CART.replaceAll("(?s)<Shipping>.*</Tax>", "<Shipping/><Tax/>")
                .replaceAll(
                        "(?s)<ItemIn quantity.*</ItemIn>",
                        "<ItemIn quantity='1'><ItemDetail><UnitPrice>"
                                + "<Money currency='JPY'>100</Money></UnitPrice><PriceBasisQuantity quantity='1' conversionFactor='2'/>"
                                + "<Classification/></ItemDetail></ItemIn>");
        Cart cart = CxmlCart.toCart(order(read(text))).orElseThrow();
        assertThat(cart.shipping()).isNull();
        assertThat(cart.tax()).isNull();
        assertThat(cart.lines())
                .singleElement()
                .returns("", CartLine::supplierPartId)
                .returns("", CartLine::unit)
                .returns("en", CartLine::language)
                .returns(new PriceBasis(BigDecimal.ONE, "", BigDecimal.valueOf(2)), CartLine::priceBasis);
    }

    @Test
    @DisplayName("guide p.29: a secret in a message that the browser carries is told")
    void exposedSecret() {
        CxmlDocument document = read(CART.replace(
                "</Identity></Credential><UserAgent>",
                "</Identity><SharedSecret>s</SharedSecret></Credential><UserAgent>"));
        assertThat(document.problems()).extracting(Problem::code).contains("cxml.secret_exposed");
        assertThat(document.problems().toString()).doesNotContain(">s<");
    }

    @Test
    @DisplayName("Unite and others: a Response with Status only, or with nothing")
    void bareResponse() {
        CxmlDocument status = read("<cXML payloadID='1' timestamp='2026-01-31T12:00:00+01:00'><Response>"
                + "<Status code='200' text='OK'/></Response></cXML>");
        assertThat(status.documentType()).isEqualTo("Response");
        assertThat(status.problems()).extracting(Problem::code).containsExactly("cxml.doctype_missing");
        assertThat(status.root().orElseThrow().getResponse().getStatus().getCode())
                .isEqualTo("200");
        CxmlDocument nothing = read("<cXML><Response/></cXML>");
        assertThat(nothing.isReadable()).isTrue();
        assertThat(nothing.problems())
                .extracting(Problem::where)
                .contains("cXML/Response/Status", "cXML/@payloadID", "cXML/@timestamp");
    }

    private static CxmlDocument read(String xml) {
        return new CxmlReader(ReadLimits.defaults()).read(xml.getBytes(StandardCharsets.UTF_8), null);
    }

    private static PunchOutOrderMessage order(CxmlDocument document) {
        return document.root().orElseThrow().getMessage().getPunchOutOrderMessage();
    }
}
