package io.punchout.testkit.check;

import static io.punchout.testkit.check.Documents.RETURN;
import static io.punchout.testkit.check.Documents.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.problem.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnCheckTest {
    private static final String ITEM = "NEW_ITEM-DESCRIPTION[1]=d&NEW_ITEM-QUANTITY[1]=1&NEW_ITEM-UNIT[1]=EA"
            + "&NEW_ITEM-PRICE[1]=1&NEW_ITEM-CURRENCY[1]=EUR&NEW_ITEM-VENDORMAT[1]=v";

    @Test
    void aFormThatIsInOrder() {
        assertThat(check(RETURN).problems()).isEmpty();
        assertThat(check(ITEM).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_ITEM-SERVICE[1]=Service, oci.value_invalid, WARNING, NEW_ITEM-SERVICE[1]",
        "NEW_ITEM-PRICEUNIT[1]=1.0, check.number_format, WARNING, NEW_ITEM-PRICEUNIT[1]",
        "NEW_ITEM-PRICEUNIT[1]=x, oci.number_unreadable, ERROR, NEW_ITEM-PRICEUNIT[1]",
        "NEW_ITEM-MATNR[1]=4711, check.field_superfluous, ADVICE, NEW_ITEM-DESCRIPTION[1]",
        "NEW_ITEM-MATGROUP[1]=12345678901, oci.field_too_long, WARNING, NEW_ITEM-MATGROUP[1]",
        "NEW_ITEM-CONTRACT_ITEM[1]=1, oci.field_incomplete, WARNING, NEW_ITEM-CONTRACT_ITEM[1]",
        "NEW_ITEM-COLOUR[1]=1, check.field_unknown, ADVICE, NEW_ITEM-COLOUR[1]",
        "NEW_ITEM-LONGTEXT[1]=t, oci.long_text_name, WARNING, NEW_ITEM-LONGTEXT[1]",
        "utf8=1, check.field_foreign, ADVICE, utf8",
        "NEW_ITEM-?=1, oci.field_name_invalid, WARNING, NEW_ITEM-?",
        "NEW_ITEM-UNIT[1]=KG, oci.duplicate_field, WARNING, NEW_ITEM-UNIT[1]"
    })
    void oneProblem(String more, String code, String severity, String where) {
        assertThat(check(ITEM + "&" + more).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.severity()).hasToString(severity);
            assertThat(problem.where()).isEqualTo(where);
        });
    }

    @Test
    void numbersThatOnlySomeReceiversRead() {
        Report report =
                check(ITEM.replace("QUANTITY[1]=1", "QUANTITY[1]=1,5").replace("PRICE[1]=1", "PRICE[1]=0.0125"));
        assertThat(report.problems())
                .extracting(Problem::code)
                .containsExactly("check.number_format", "check.number_format");
        assertThat(report.content().at("/items/0/fields/QUANTITY").asText()).isEqualTo("1,5");
    }

    @Test
    void everyUnreadableNumberIsNamedOnce() {
        Report report = check("NEW_ITEM-QUANTITY[1]=x&NEW_ITEM-PRICE[1]=1.234,50&NEW_ITEM-DESCRIPTION[1]=d");
        assertThat(report.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::where)
                .containsExactlyInAnyOrder("NEW_ITEM-CURRENCY[1]", "NEW_ITEM-QUANTITY[1]", "NEW_ITEM-PRICE[1]");
        assertThat(check(ITEM.replace("QUANTITY[1]=1", "QUANTITY[1]=x")).problems())
                .extracting(Problem::code)
                .containsExactly("oci.number_unreadable");
    }

    @Test
    void itemsWithoutPricesNeedNoCurrency() {
        Report report = check("NEW_ITEM-QUANTITY[1]=1&NEW_ITEM-MATNR[1]=4711");
        assertThat(report.problems()).noneMatch(Problem::isError);
    }

    @Test
    void anItemWithoutQuantityAndText() {
        assertThat(check("NEW_ITEM-PRICE[1]=1").problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::where)
                .contains("NEW_ITEM-QUANTITY[1]");
    }

    @Test
    void anEmptyReturnIsNoError() {
        Report report = check("~OkCode=ADDI&~TARGET=_top&~CALLER=CTLG");
        assertThat(report.document()).isEqualTo("OciReturn");
        assertThat(report.content().get("items")).isEmpty();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("oci.no_items");
            assertThat(problem.isError()).isFalse();
        });
    }

    @Test
    void itemsCountedFromZero() {
        Report report = check(ITEM.replace("[1]", "[0]"));
        assertThat(report.content().at("/items/0/index").asInt()).isZero();
        assertThat(report.problems()).extracting(Problem::code).containsExactly("oci.index_unusual");
    }

    @Test
    void theXmlVariantIsRead() {
        String document = "<BusinessDocument><Catalog><Product ProductType='Product'><CatalogKey>A</CatalogKey>"
                + "<Description>Bolt</Description><ShoppingBasketItem><Quantity UoM='PCE'>2.000</Quantity>"
                + "<NetPrice><Price Currency='EUR'>1.500</Price><PriceUnit>1</PriceUnit></NetPrice>"
                + "</ShoppingBasketItem><VendorDescription><PartnerProductID>A</PartnerProductID></VendorDescription>"
                + "</Product></Catalog></BusinessDocument>";
        String encoded = Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8));
        Report report = check("~xml_type=ESAPO&~XMLDOCUMENT=" + URLEncoder.encode(encoded, StandardCharsets.UTF_8));
        assertThat(report.readable()).isTrue();
        assertThat(report.document()).isEqualTo("OciReturn");
        assertThat(report.content().at("/items/0/fields/QUANTITY").asText()).isEqualTo("2.000");
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void anXmlDocumentThatCannotBeReadIsToldOnce() {
        Report report = check("~xmlDocument=PD94&~xmlType=ESAPO");
        assertThat(report.document()).isEqualTo("OciReturn");
        assertThat(report.problems()).extracting(Problem::code).contains("oci.xml_unreadable");
    }

    @Test
    void anItemNeedsAUnit() {
        String without = ITEM.replace("&NEW_ITEM-UNIT[1]=EA", "");
        assertThat(check(without).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("oci.field_missing");
            assertThat(problem.where()).isEqualTo("NEW_ITEM-UNIT[1]");
        });
        // also where no cart comes of the form
        assertThat(check(without.replace("CURRENCY[1]=EUR", "CURRENCY[1]=")).problems())
                .extracting(Problem::where)
                .contains("NEW_ITEM-UNIT[1]");
    }

    @ParameterizedTest
    @CsvSource({"&amp;, oci.ampersand_escaped", "'\\n', oci.parameters_unusual"})
    void fieldsThatAreDividedInAnotherWay(String divider, String code) {
        assertThat(check(ITEM.replace("&", divider.replace("\\n", "\n"))).problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }
}
