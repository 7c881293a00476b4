package io.punchout.testkit.check;

import static io.punchout.testkit.check.Documents.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OCI 1.5: what DOWNLOADJSON answers, read by {@code check}. */
class CatalogCheckTest {
    private static final String ITEM = """
            "EXT_PRODUCT_ID": "B-100", "EXT_CATEGORY_ID": "23110102", "VENDOR": "4711", "VENDOR_MAT": "B-100",
            "MANUFACTMAT": "M8", "PRICE": "19.990", "PRICE_QUANTITY": "100", "CURRENCY": "EUR", "TAX": "19",
            "PRICE_VALID_FROM": "2026-01-01", "PRICE_VALID_TO": "20261231", "UNIT": "PCE", "LEADTIME": "3",
            "MINORDER_QTY": "10", "PACKAGING_QTY": "2.5", "CATALOG_MANAGED": "X", "CHANGED_AT": "2026-02-01T10:00:00Z",
            "DESCRIPTION": [{"description": "Bolt M8", "languageCode": "en"}],
            "PRICE_SCALES": [{"low": "1", "high": "99", "price": "19.990"}, {"low": "100", "price": "17.5"}],
            "CUSTOMER_FIELDS": [{"fieldName": "CUST_FIELD1", "fieldValue": "red"}],
            "ATTACHMENTS": [{"fileName": "https://shop.example/b.pdf?token=PLANTED-1", "mimeType": "application/pdf",
              "type": "01", "descriptions": [{"description": "Sheet", "languageCode": "en"}]}]""";

    private static String page(String items) {
        return "{\"CURRENTPAGE\": 1, \"TOTALPAGES\": 2, \"TOTALITEMS\": 3, \"TRANSACTIONID\": \"t-1\", \"ITEMS\": ["
                + items + "]}";
    }

    private static String page(String place, String other) {
        String item = ITEM.replace(place, other);
        assertThat(item).isNotEqualTo(ITEM);
        return page("{\"NEWITEM\": {" + item + "}}");
    }

    @Test
    @DisplayName("A page that is in order: what it says, and no problem")
    void in_order() {
        Report report = check(page("{\"NEWITEM\": {" + ITEM + "}}"));
        assertThat(report.problems()).isEmpty();
        assertThat(report.protocol()).isEqualTo("oci");
        assertThat(report.document()).isEqualTo("OciCatalog");
        assertThat(report.version()).isEqualTo("5.0");
        assertThat(report.readable()).isTrue();
        assertThat(report.content().at("/currentPage").asText()).isEqualTo("1");
        assertThat(report.content().at("/transactionId").asText()).isEqualTo("t-1");
        assertThat(report.content().at("/items/0/fields/PRICE_QUANTITY").asText())
                .isEqualTo("100");
        assertThat(report.content().at("/items/0/descriptions/0/text").asText()).isEqualTo("Bolt M8");
        assertThat(report.content().at("/items/0/priceScales/1/price").asText()).isEqualTo("17.5");
        assertThat(report.content().at("/items/0/customerFields/0/value").asText())
                .isEqualTo("red");
        assertThat(Documents.json(report)).contains("b.pdf").doesNotContain("PLANTED");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3} at {4}")
    @CsvSource(
            delimiter = '!',
            value = {
                "\"EXT_PRODUCT_ID\": \"B-100\", ! '' ! oci.field_missing ! WARNING ! $.ITEMS[0].NEWITEM.EXT_PRODUCT_ID",
                "\"EXT_CATEGORY_ID\": \"23110102\" ! \"EXT_CATEGORY_ID\": \"1234567890123456789012345678901234567890123456789012345678901\" ! oci.field_too_long ! WARNING ! $.ITEMS[0].NEWITEM.EXT_CATEGORY_ID",
                "\"VENDOR\": \"4711\" ! \"VENDOR\": \"12345678901\" ! oci.field_too_long ! WARNING ! $.ITEMS[0].NEWITEM.VENDOR",
                "\"VENDOR\": \"4711\" ! \"VENDOR\": [1] ! oci.value_invalid ! ERROR ! $.ITEMS[0].NEWITEM.VENDOR",
                "\"VENDOR_MAT\": \"B-100\" ! \"VENDORMAT\": \"B-100\" ! oci.field_name_unusual ! WARNING ! $.ITEMS[0].NEWITEM.VENDORMAT",
                "\"VENDOR_MAT\": \"B-100\" ! \"VENDOR_MAT\": \"12345678901234567890123456789012345678901\" ! oci.field_too_long ! WARNING ! $.ITEMS[0].NEWITEM.VENDOR_MAT",
                "\"MANUFACTMAT\": \"M8\" ! \"MANUFACTMAT\": \"12345678901234567890123456789012345678901\" ! oci.field_too_long ! WARNING ! $.ITEMS[0].NEWITEM.MANUFACTMAT",
                "\"MANUFACTMAT\": \"M8\" ! \"MATNR\": \"12345678901234567890123456789012345678901\" ! oci.field_too_long ! WARNING ! $.ITEMS[0].NEWITEM.MATNR",
                "\"PRICE\": \"19.990\", ! \"PRICE\": \"19,99\", ! check.number_format ! WARNING ! $.ITEMS[0].NEWITEM.PRICE",
                "\"PRICE\": \"19.990\", ! \"PRICE\": \"1.019,99\", ! oci.number_unreadable ! ERROR ! $.ITEMS[0].NEWITEM.PRICE",
                "\"PRICE\": \"19.990\", ! \"PRICE\": 19.9999, ! check.number_format ! WARNING ! $.ITEMS[0].NEWITEM.PRICE",
                "\"PRICE_QUANTITY\": \"100\" ! \"PRICE_QUANTITY\": \"1.5\" ! check.number_format ! WARNING ! $.ITEMS[0].NEWITEM.PRICE_QUANTITY",
                "\"PRICE_QUANTITY\": \"100\" ! \"PRICEUNIT\": \"100\" ! oci.field_name_unusual ! WARNING ! $.ITEMS[0].NEWITEM.PRICEUNIT",
                "\"CURRENCY\": \"EUR\", ! '' ! oci.field_incomplete ! WARNING ! $.ITEMS[0].NEWITEM.CURRENCY",
                "\"CURRENCY\": \"EUR\" ! \"CURRENCY\": \"eur\" ! oci.value_invalid ! WARNING ! $.ITEMS[0].NEWITEM.CURRENCY",
                "\"TAX\": \"19\" ! \"TAX\": \"19,5\" ! check.number_format ! WARNING ! $.ITEMS[0].NEWITEM.TAX",
                "\"PRICE_VALID_FROM\": \"2026-01-01\" ! \"PRICE_VALID_FROM\": \"1.1.2026\" ! oci.value_invalid ! WARNING ! $.ITEMS[0].NEWITEM.PRICE_VALID_FROM",
                "\"PRICE_VALID_TO\": \"20261231\" ! \"PRICE_VALID_TO\": \"2025-12-31\" ! oci.value_invalid ! WARNING ! $.ITEMS[0].NEWITEM.PRICE_VALID_TO",
                "\"PRICE_VALID_TO\": \"20261231\" ! \"PRICE_VALID_TO\": \"20261331\" ! oci.value_invalid ! WARNING ! $.ITEMS[0].NEWITEM.PRICE_VALID_TO",
                "\"UNIT\": \"PCE\", ! '' ! oci.field_missing ! WARNING ! $.ITEMS[0].NEWITEM.UNIT",
                "\"UNIT\": \"PCE\" ! \"UNIT\": \"ST\" ! oci.value_invalid ! WARNING ! $.ITEMS[0].NEWITEM.UNIT",
                "\"LEADTIME\": \"3\" ! \"LEADTIME\": \"soon\" ! oci.number_unreadable ! ERROR ! $.ITEMS[0].NEWITEM.LEADTIME",
                "\"MINORDER_QTY\": \"10\" ! \"MINORDER_QTY\": \"ten\" ! oci.number_unreadable ! WARNING ! $.ITEMS[0].NEWITEM.MINORDER_QTY",
                "\"PACKAGING_QTY\": \"2.5\" ! \"PACKAGING_QTY\": \"-1\" ! oci.number_unreadable ! WARNING ! $.ITEMS[0].NEWITEM.PACKAGING_QTY",
                "\"CATALOG_MANAGED\" ! \"CATALOG_OWNED\" ! check.field_unknown ! ADVICE ! $.ITEMS[0].NEWITEM.CATALOG_OWNED",
                "\"CHANGED_AT\": \"2026-02-01T10:00:00Z\" ! \"CHANGED_AT\": \"x\" ! oci.value_invalid ! WARNING ! $.ITEMS[0].NEWITEM.CHANGED_AT",
                "\"DESCRIPTION\": [{\"description\": \"Bolt M8\", \"languageCode\": \"en\"}] ! \"DESCRIPTION\": [] ! oci.field_missing ! WARNING ! $.ITEMS[0].NEWITEM.DESCRIPTION",
                "\"Bolt M8\", \"languageCode\": \"en\" ! \"Bolt M8\" ! oci.value_invalid ! WARNING ! $.ITEMS[0].NEWITEM.DESCRIPTION[0].LANGUAGECODE",
                "\"low\": \"100\", \"price\": \"17.5\" ! \"low\": \"100\" ! oci.field_missing ! WARNING ! $.ITEMS[0].NEWITEM.PRICE_SCALES[1]",
                "\"low\": \"1\", \"high\": \"99\" ! \"low\": \"100\", \"high\": \"99\" ! oci.value_invalid ! WARNING ! $.ITEMS[0].NEWITEM.PRICE_SCALES[0].high",
                "\"price\": \"17.5\" ! \"price\": \"17,5\" ! check.number_format ! WARNING ! $.ITEMS[0].NEWITEM.PRICE_SCALES[1].price",
                "\"fieldValue\": \"red\" ! \"fieldValue\": \"12345678901\" ! oci.field_too_long ! WARNING ! $.ITEMS[0].NEWITEM.CUSTOMER_FIELDS[0].fieldValue",
                "\"fieldName\": \"CUST_FIELD1\", ! '' ! oci.field_missing ! WARNING ! $.ITEMS[0].NEWITEM.CUSTOMER_FIELDS[0]",
                "\"fileName\": \"https://shop.example/b.pdf?token=PLANTED-1\", ! '' ! oci.field_missing ! WARNING ! $.ITEMS[0].NEWITEM.ATTACHMENTS[0]"
            })
    @DisplayName("Each rule of the fields, with the JSON path of the value")
    void one_problem(String place, String other, String code, String severity, String where) {
        assertThat(check(page(place, other)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.severity()).hasToString(severity);
            assertThat(problem.where()).isEqualTo(where);
        });
    }

    @Test
    @DisplayName("Keys in any case are read, which is told once; MATNR stands for text and unit")
    void keys_in_any_case() {
        Report report = check(
                "{\"currentPage\": \"1\", \"totalPages\": \"1\", \"transactionId\": \"t\", \"items\":"
                        + " [{\"newItem\": {\"ext_product_id\": \"1\", \"matnr\": \"4711\", \"price\": 1.5, \"currency\": \"EUR\"}}]}");
        assertThat(report.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("oci.field_name_unusual", "$.items[0].newItem.ext_product_id"));
        assertThat(report.content().at("/items/0/fields/PRICE").asText()).isEqualTo("1.5");
    }

    @Test
    @DisplayName("What is wrong with the page itself")
    void pages() {
        assertThat(check("{\"CURRENTPAGE\": 3, \"TOTALPAGES\": 2, \"ITEMS\": []}")
                        .problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(
                        tuple("oci.value_invalid", "$.CURRENTPAGE"), tuple("oci.field_missing", "$.TRANSACTIONID"));
        assertThat(check("{\"TOTALPAGES\": \"x\", \"TRANSACTIONID\": \"t\"}").problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(
                        tuple("oci.field_missing", "$.CURRENTPAGE"),
                        tuple("oci.number_unreadable", "$.TOTALPAGES"),
                        tuple("oci.field_missing", "$.ITEMS"));
        Report report = check(page("{" + ITEM + "}, 7, {\"NEWITEM\": []}, {\"NEWITEM\": {" + ITEM + "}}"));
        assertThat(report.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(
                        tuple("oci.field_name_unusual", "$.ITEMS[0]"),
                        tuple("oci.value_invalid", "$.ITEMS[1]"),
                        tuple("oci.value_invalid", "$.ITEMS[2]"),
                        tuple("oci.duplicate_field", "$.ITEMS[3].NEWITEM.EXT_PRODUCT_ID"));
        assertThat(report.content().at("/items")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ITEMS\": [", "{\"ITEMS\": [}", "{\"TRANSACTIONID\": nothing}"})
    @DisplayName("A catalog that breaks off is told as that, and not quoted")
    void broken(String text) {
        Report report = check(text);
        assertThat(report.readable()).isFalse();
        assertThat(report.document()).isEqualTo("OciCatalog");
        assertThat(report.problems()).extracting(Problem::code).containsExactly("check.json_broken");
    }

    @Test
    @DisplayName("A list that is deeply nested, or no object at all, is no trouble")
    void hostile() {
        String deep = "{\"ITEMS\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThat(check(deep).problems()).extracting(Problem::code).containsExactly("check.json_broken");
        assertThat(check("[\"ITEMS\": 1]").problems()).extracting(Problem::code).containsExactly("check.json_broken");
        assertThat(check("[{\"ITEMS\": 1}]").problems()).isNotEmpty();
    }
}
