package io.punchout.oci;

import static io.punchout.oci.Visits.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.PriceBasis;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OCI 2.8: the XML variant, written and read. */
class OciXmlTest {
    private static final Visits XML = Visits.of(settings -> settings.variant(OciVariant.XML));

    private static String document(ReturnForm form) {
        return new String(Base64.getDecoder().decode(Visits.value(form, "~xmlDocument")), StandardCharsets.UTF_8);
    }

    private static OciReturn read(String document) {
        String encoded = Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8));
        return OciReturn.of(pairs("~xmlDocument", encoded, "~xmlType", "ESAPO"));
    }

    private static CartLine.Builder everything() {
        return CartLine.builder("B-100")
                .supplierPartAuxiliaryId("cfg:1/&<>")
                .description("Bolt \u201CM8\u201D & <nut> \uD83D\uDE00")
                .quantity("2.5")
                .unit("PCE")
                .unitPrice("19.99", "EUR")
                .priceBasis(PriceBasis.per(100, "PCE"))
                .manufacturer(null, "MM-1")
                .leadTimeDays(3)
                .classification("ECLASS", "27020101")
                .attribute("SERVICE", "X")
                .attribute("VENDOR", "1000")
                .attribute("MANUFACTCODE", "77")
                .attribute("CONTRACT", "46001")
                .attribute("CONTRACT_ITEM", "10")
                .attribute("EXT_QUOTE_ID", "Q1")
                .attribute("EXT_QUOTE_ITEM", "1")
                .attribute("ATTACHMENT", "https://shop.example/a.pdf?x=1&y=2")
                .attribute("ATTACHMENT_TITLE", "Sheet")
                .attribute("ATTACHMENT_PURPOSE", "C")
                .attribute("CUST_FIELD1", "c1");
    }

    @Test
    @DisplayName("Two fields instead of NEW_ITEM-*: the document in Base64 without line breaks, and its type")
    void fields() {
        ReturnForm form = XML.transfer(Cart.builder("EUR").line(Visits.bolt()).build(), "~OkCode", "ADDI")
                .orElseThrow();

        assertThat(form.fields())
                .extracting(field -> field.name())
                .containsExactly("~OkCode", "~xmlDocument", "~xmlType");
        assertThat(Visits.value(form, "~xmlType")).isEqualTo("ESAPO");
        assertThat(Visits.value(form, "~xmlDocument")).doesNotContain("\n", "\r", " ");
        assertThat(document(form))
                .startsWith("<?xml version='1.0' encoding='UTF-8'?><BusinessDocument><Catalog><Product")
                .contains("<Quantity UoM=\"PCE\">2.000</Quantity>")
                .contains("<NetPrice><Price Currency=\"EUR\">19.990</Price><PriceUnit>1</PriceUnit></NetPrice>")
                .contains("<CatalogKey>B-100</CatalogKey>");
    }

    @Test
    @DisplayName("Every field has its element")
    void elements() {
        String document = document(XML.form(everything().buyerPartId("4711")));

        assertThat(document)
                .contains("<Product ProductType=\"Service\"><ProductID Code=\"Buyer\">4711</ProductID>")
                .contains("<CatalogKey>cfg:1/&amp;&lt;></CatalogKey><ParentCategoryID>27020101</ParentCategoryID>")
                .contains("<Attachment><URL>https://shop.example/a.pdf?x=1&amp;y=2</URL>"
                        + "<Description>Sheet</Description><Purpose>C</Purpose></Attachment>")
                .contains("<ShoppingBasketItem RefVendorDescription=\"V1\" RefManufacturerDescription=\"M1\">")
                .contains("<LeadTime>3</LeadTime><Quote><QuoteID>Q1</QuoteID><QuoteItemID>1</QuoteItemID></Quote>")
                .contains("<ManufacturerDescription ID=\"M1\"><PartnerProductID Code=\"Other\">MM-1</PartnerProductID>"
                        + "<PartnerID Code=\"Other\">77</PartnerID></ManufacturerDescription>")
                .contains("<VendorDescription ID=\"V1\"><PartnerProductID Code=\"Other\">B-100</PartnerProductID>"
                        + "<PartnerID Code=\"Other\">1000</PartnerID><BuyerContract><ContractID>46001</ContractID>"
                        + "<ContractItemID>10</ContractItemID></BuyerContract></VendorDescription>")
                .contains("<CUST_FIELD1>c1</CUST_FIELD1>", "<EXT_SCHEMA_TYPE>ECLASS</EXT_SCHEMA_TYPE>");
    }

    @Test
    @DisplayName("Written and read, a cart is the same as by the fields of a form")
    void round_trip() {
        Random random = new Random(2026);
        for (int round = 0; round < 300; round++) {
            Cart.Builder cart = Cart.builder("EUR");
            int lines = List.of(1, 9, 10, 11, 99).get(round % 5);
            for (int i = 0; i < lines; i++) {
                CartLine.Builder line = random.nextBoolean() ? everything() : Visits.bolt();
                cart.line(line.supplierPartId("P" + random.nextInt(1_000_000))
                        .quantity((1 + random.nextInt(9_999)) + "." + random.nextInt(1_000))
                        .unitPrice(random.nextInt(100_000) + "." + random.nextInt(1_000), "EUR"));
            }
            Cart sent = cart.build();
            ReturnForm xml = XML.transfer(sent).orElseThrow();
            ReturnForm html = Visits.usual().transfer(sent).orElseThrow();

            OciReturn read = OciReturn.of(Parameters.of(xml.fields()));

            assertThat(read.problems()).isEmpty();
            assertThat(read.items())
                    .usingRecursiveComparison()
                    .isEqualTo(OciReturn.of(Parameters.of(html.fields())).items());
            assertThat(read.toCart().orElseThrow())
                    .isEqualTo(
                            OciReturn.of(Parameters.of(html.fields())).toCart().orElseThrow());
        }
    }

    @Test
    @DisplayName("The bytes are UTF-8 whatever charset the page has: nothing is replaced")
    void charset() {
        Outcome<ReturnForm> form = XML.transfer(
                Cart.builder("EUR")
                        .line(Visits.bolt().description("\u65E5\u672C"))
                        .build(),
                "http_content_charset",
                "ISO-8859-1");

        assertThat(form.orElseThrow().charset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(form.problems()).extracting(Problem::code).doesNotContain("oci.character_replaced");
        assertThat(document(form.orElseThrow())).contains("\u65E5\u672C");
    }

    @Test
    @DisplayName("Cancel sends no document: an empty one might be read as an empty cart")
    void cancel() {
        ReturnForm form = XML.punchOut.cancel(XML.start("~OkCode", "ADDI").id()).orElseThrow();

        assertThat(form.fields()).extracting(field -> field.name()).containsExactly("~OkCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~xmlType", "~xml_type", "xmltype", "~XMLTYPE", "XMLType"})
    @DisplayName("The type's name in all of SAP's spellings, in any case; the connection says which is sent")
    void type_names(String name) {
        Visits visits = Visits.of(settings -> settings.variant(OciVariant.XML).xmlTypeParameter(name));
        ReturnForm form = visits.form(Visits.bolt());
        OciReturn read = OciReturn.of(Parameters.of(form.fields()));

        assertThat(Visits.value(form, name)).isEqualTo("ESAPO");
        assertThat(read.items()).hasSize(1);
        assertThat(read.others().isEmpty()).isTrue();
    }

    @Test
    @DisplayName(
            "Read as others write it: any case, any order, no type, custom elements anywhere, blanks made of plus signs")
    void liberal() {
        String document = "<?xml version=\"1.0\"?><!DOCTYPE BusinessDocument SYSTEM \"http://evil.example/x.dtd\">"
                + "<businessdocument><catalog><product producttype='Product'><shoppingbasketitem><netprice>"
                + "<price currency='eur'>1,5</price></netprice><quantity uom='PCE'>3</quantity><my_field>m</my_field>"
                + "</shoppingbasketitem><description><![CDATA[a & b]]></description><Strange><x>y</x></Strange>"
                + "<ProductID Code='Vendor'>9</ProductID></product></catalog></businessdocument>";
        OciReturn read = read(document);
        String encoded = Base64.getEncoder()
                .encodeToString("<Catalog><Product><Description>>>>???~~~</Description></Product></Catalog>"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read.items()).hasSize(1);
        assertThat(read.items().get(0).value("PRICE")).contains("1,5");
        assertThat(read.items().get(0).value("CURRENCY")).contains("eur");
        assertThat(read.items().get(0).value("DESCRIPTION")).contains("a & b");
        assertThat(read.items().get(0).value("MY_FIELD")).contains("m");
        assertThat(read.problems()).extracting(Problem::where).containsExactly("x", "ProductID");
        assertThat(encoded).contains("+");
        assertThat(OciReturn.of(pairs("~XMLDOCUMENT", encoded.replace('+', ' ')))
                        .items())
                .hasSize(1);
        assertThat(OciReturn.of(pairs(
                                "~xmlDocument", "<Catalog><Product><Description>d</Description></Product></Catalog>"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("oci.xml_not_encoded");
    }

    @ParameterizedTest
    @CsvSource({"no base64 at all!, ESAPO", "PGE+, ESAPO", "'', ESAPO", "PEJ1c2luZXNzRG9jdW1lbnQvPg==, ERNO"})
    @DisplayName("What is no document is told, and is no cart")
    void unreadable(String document, String type) {
        OciReturn read = OciReturn.of(pairs("~xmlDocument", document, "~xmlType", type));

        assertThat(read.problems()).extracting(Problem::code).containsExactly("oci.xml_unreadable");
        assertThat(read.toCart().isAccepted()).isFalse();
    }

    @Test
    @DisplayName("OCI 4: entities are not expanded, nothing is fetched, depth and size are bounded")
    void hostile() {
        String bomb = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<Catalog><Product><Description>&b;</Description></Product></Catalog>";
        String external = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<Catalog><Product><Description>&a;</Description></Product></Catalog>";
        String deep = "<a>".repeat(10_000) + "</a>".repeat(10_000);
        for (String document : List.of(bomb, external, deep)) {
            OciReturn read = read(document);
            assertThat(read.items()).isEmpty();
            assertThat(read.problems()).extracting(Problem::code).containsExactly("oci.xml_unreadable");
        }
        assertThat(OciReturn.of(pairs("~xmlDocument", "A".repeat(16_000_000))).problems())
                .extracting(Problem::message)
                .first()
                .asString()
                .contains("too large");
    }
}
