package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The field table, OCI 2.2. */
class OciFieldTest {
    @ParameterizedTest
    @CsvSource({
        "DESCRIPTION, 40, 40, V2_0",
        "MATNR, 40, 18, V2_0",
        "QUANTITY, 15, 15, V2_0",
        "UNIT, 3, 3, V2_0",
        "PRICE, 15, 15, V2_0",
        "CURRENCY, 5, 5, V2_0",
        "PRICEUNIT, 5, 9, V2_0",
        "LEADTIME, 5, 5, V2_0",
        "VENDOR, 10, 10, V2_0",
        "VENDORMAT, 40, 40, V2_0",
        "MANUFACTCODE, 10, 10, V2_0",
        "MANUFACTMAT, 40, 40, V2_0",
        "MATGROUP, 10, 10, V2_0",
        "SERVICE, 1, 1, V2_0",
        "CONTRACT, 10, 10, V2_0",
        "CONTRACT_ITEM, 5, 5, V2_0",
        "EXT_QUOTE_ID, 35, 35, V2_0",
        "EXT_QUOTE_ITEM, 10, 10, V2_0",
        "EXT_PRODUCT_ID, 40, 40, V3_0",
        "ATTACHMENT, 255, 0, V4_0",
        "ATTACHMENT_TITLE, 255, 0, V4_0",
        "ATTACHMENT_PURPOSE, 1, 0, V4_0",
        "EXT_SCHEMA_TYPE, 10, 0, V4_0",
        "EXT_CATEGORY_ID, 60, 0, V4_0",
        "EXT_CATEGORY, 40, 0, V4_0",
        "SLD_SYS_NAME, 60, 0, V4_0",
        "CUST_FIELD1, 10, 10, V2_0",
        "CUST_FIELD2, 10, 10, V2_0",
        "CUST_FIELD3, 10, 10, V2_0",
        "CUST_FIELD4, 20, 20, V2_0",
        "CUST_FIELD5, 50, 50, V2_0"
    })
    @DisplayName("OCI 2.2: length in 4.0 and 3.0, first version")
    void lengths(OciField field, int length, int formerLength, OciVersion since) {
        assertThat(field.length(OciVersion.V4_0)).isEqualTo(length);
        assertThat(field.length(OciVersion.V5_0)).isEqualTo(length);
        assertThat(field.length(OciVersion.V3_0)).isEqualTo(formerLength);
        assertThat(field.since()).isEqualTo(since);
        assertThat(field.isIn(since)).isTrue();
    }

    @Test
    @DisplayName("OCI 2.2: ITEM_TYPE and PARENT_ID are of 5.0 only")
    void hierarchy() {
        assertThat(OciField.ITEM_TYPE.length(OciVersion.V4_0)).isZero();
        assertThat(OciField.ITEM_TYPE.length(OciVersion.V5_0)).isEqualTo(1);
        assertThat(OciField.PARENT_ID.length(OciVersion.V5_0)).isEqualTo(5);
    }

    @Test
    @DisplayName("OCI 2.1: LONGTEXT has its number before the colon, all others behind")
    void names() {
        assertThat(OciField.LONGTEXT.parameterName(12)).isEqualTo("NEW_ITEM-LONGTEXT_12:132[]");
        assertThat(OciField.CUST_FIELD1.parameterName(12)).isEqualTo("NEW_ITEM-CUST_FIELD1[12]");
    }

    @Test
    @DisplayName("Names are found in any case, under a Turkish locale too")
    void lookup() {
        assertThat(OciField.of(" priceunit ")).contains(OciField.PRICEUNIT);
        assertThat(OciField.of("TAX")).isEmpty();
    }

    @Test
    @DisplayName("OCI 2.2: only texts for people are cut")
    void kinds() {
        assertThat(OciField.values())
                .filteredOn(field -> field.kind() == OciField.Kind.TEXT)
                .containsExactly(OciField.DESCRIPTION, OciField.ATTACHMENT_TITLE);
    }

    @Test
    @DisplayName("Problem codes are unique and begin with oci.")
    void problem_codes() {
        Set<String> codes =
                Arrays.stream(OciProblem.values()).map(OciProblem::code).collect(Collectors.toSet());
        assertThat(codes).hasSize(OciProblem.values().length).allMatch(code -> code.matches("oci\\.[a-z_]+"));
    }
}
