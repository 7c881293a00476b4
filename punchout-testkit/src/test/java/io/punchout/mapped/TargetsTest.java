package io.punchout.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.admin.MappingPreview;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.oci.OciField;
import io.punchout.oci.OciVersion;
import io.punchout.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Each target of cXML and OCI: filled, left out, and with a value that it cannot hold")
class TargetsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @quantity                                        | 3          | refused | abc
            ItemID/SupplierPartID                            | X-1        | refused | ``
            ItemID/SupplierPartAuxiliaryID                   | aux        | gone    | ``
            ItemID/BuyerPartID                               | B-1        | gone    | ``
            ItemDetail/UnitPrice/Money                       | 9.99       | refused | 1,5
            ItemDetail/UnitPrice/Money/@currency             | EUR        | refused | EURO
            ItemDetail/Description                           | Text       | empty   | ``
            ItemDetail/Description/ShortName                 | Short      | gone    | ``
            ItemDetail/Description/@xml:lang                 | fr         | refused | ``
            ItemDetail/UnitOfMeasure                         | BX         | refused | ``
            ItemDetail/Classification[@domain='UNSPSC']      | 12345678   | gone    | ``
            ItemDetail/Classification[@domain='NIGP']        | 11-22      | gone    | ``
            ItemDetail/ManufacturerPartID                    | MP         | gone    | ``
            ItemDetail/ManufacturerName                      | MN         | gone    | ``
            ItemDetail/URL                                   | https://x  | gone    | ``
            ItemDetail/LeadTime                              | 7          | gone    | 1.5
            ItemDetail/Extrinsic[@name='ImageURL']           | i.png      | gone    | ``
            ItemDetail/Extrinsic[@name="it's"]               | i.png      | gone    | ``
            SupplierID[@domain='DUNS']                       | 123        | gone    | ``
            Comments                                         | Hello      | gone    | ``
            """)
    @DisplayName("cXML ItemIn (guide p.88-94)")
    void cxml(String target, String good, String without, String bad) {
        String name = target.replace("\"", "\\\"");
        MappingPreview.Result filled =
                preview(Mapped.cxml("{\"" + name + "\": {\"constant\": \"" + good + "\"}}"), Mapped.LINE);
        assertThat(filled.problems()).noneMatch(Problem::isError);
        assertThat(Mapped.values(filled, target)).containsExactly(good);
        MappingPreview.Result left = preview(Mapped.cxml("{\"" + name + "\": null}"), Mapped.LINE);
        assertThat(left.problems().stream().anyMatch(problem -> problem.code().equals("cxml.mapped_value")))
                .isEqualTo(without.equals("refused"));
        if (without.equals("gone")) {
            assertThat(Mapped.values(left, target)).isEmpty();
        }
        if (bad != null && !bad.isEmpty()) {
            assertThat(preview(Mapped.cxml("{\"" + name + "\": {\"constant\": \"" + bad + "\"}}"), Mapped.LINE)
                            .problems())
                    .anySatisfy(problem -> {
                        assertThat(problem.code()).isEqualTo("cxml.mapped_value");
                        assertThat(problem.where()).isEqualTo("lines[0]");
                        assertThat(problem.message()).contains(target);
                    });
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ItemIn/ItemDetail/Classification[ @domain = "UNSPSC" ] | ItemDetail/Classification[@domain='UNSPSC']
            ItemIn/@quantity                                       | @quantity
            """)
    @DisplayName("spellings of one cXML path")
    void spelling(String written, String target) {
        MappingPreview.Result result =
                preview(Mapped.cxml("{\"" + written.replace("\"", "\\\"") + "\": {\"constant\": \"5\"}}"), Mapped.LINE);
        assertThat(Mapped.values(result, target)).containsExactly("5");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(OciField.class)
    @DisplayName(
            "OCI fields (OCI 2.2): filled and left out; a key that is too long is refused when the mapping is read")
    void oci(OciField field) {
        String version = field.isIn(OciVersion.V4_0) ? "4.0" : "5.0";
        String good = switch (field.kind()) {
            case DECIMAL, WHOLE -> "7";
            case FLAG -> "X";
            default -> field == OciField.ITEM_TYPE ? "R" : field.length(OciVersion.V5_0) < 3 ? "C" : "abc";
        };
        StringBuilder mapping = new StringBuilder("{\"" + field + "\": {\"constant\": \"" + good + "\"}");
        field.needs().ifPresent(needed -> mapping.append(", \"" + needed + "\": {\"constant\": \"n\"}"));
        MappingPreview.Result filled = preview(
                Mapped.oci(mapping.append('}').toString())
                        .replace("\"logins\"", "\"ociVersion\": \"" + version + "\", \"logins\""),
                Mapped.LINE);
        assertThat(filled.problems()).as(field.name()).noneMatch(Problem::isError);
        assertThat(Mapped.values(filled, field.name()))
                .containsExactly(field.kind() == OciField.Kind.DECIMAL ? "7.000" : good);
        boolean demanded = List.of(
                        "DESCRIPTION", "QUANTITY", "UNIT", "PRICE", "CURRENCY", "PRICEUNIT", "EXT_SCHEMA_TYPE")
                .contains(field.name());
        MappingPreview.Result left = preview(
                Mapped.oci("{\"NEW_ITEM-" + field.name().toLowerCase(Locale.ROOT) + "\": null}")
                        .replace("\"logins\"", "\"ociVersion\": \"" + version + "\", \"logins\""),
                Mapped.LINE);
        assertThat(left.problems().stream().anyMatch(problem -> problem.code().equals("oci.field_incomplete")))
                .as(field.name())
                .isEqualTo(demanded);
        if (field.kind() == OciField.Kind.ID) {
            String tooLong = "x"
                    .repeat(field.length(OciVersion.V4_0.isAtLeast(field.since()) ? OciVersion.V4_0 : OciVersion.V5_0)
                            + 1);
            assertThat(Mapped.refused(Mapped.oci("{\"" + field + "\": {\"constant\": \"" + tooLong + "\"}}")
                            .replace("\"logins\"", "\"ociVersion\": \"" + version + "\", \"logins\"")))
                    .extracting(Problem::code)
                    .contains("mapping.does_not_fit");
        }
    }

    private static MappingPreview.Result preview(String json, CartLine line) {
        Connection connection = Mapped.read(json);
        return Mapped.preview(connection, line);
    }
}
