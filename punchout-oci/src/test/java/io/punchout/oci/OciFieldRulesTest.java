package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.punchout.cart.CartLine;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.http.ReturnForm;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingRule;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The field table of OCI 2.2, row by row and version by version, and the conditions between its fields. */
class OciFieldRulesTest {
    private static final Map<OciVersion, Visits> VISITS = new EnumMap<>(OciVersion.class);

    private static Visits visits(OciVersion version) {
        return VISITS.computeIfAbsent(version, each -> Visits.of(settings -> settings.ociVersion(each)));
    }

    static Stream<Arguments> rows() {
        return FieldTable.rows().stream()
                .flatMap(row ->
                        FieldTable.versions().map(version -> arguments(row.field(), version.label(), row, version)));
    }

    private static String value(Outcome<ReturnForm> outcome, OciField field) {
        return Visits.value(outcome.orElseThrow(), field.parameterName(1));
    }

    @ParameterizedTest(name = "{0} in OCI {1}: the longest value goes as it is")
    @MethodSource("rows")
    void longest(OciField field, String label, FieldTable row, OciVersion version) {
        int length = row.length(version);
        assertThat(field.length(version)).isEqualTo(field == OciField.LONGTEXT ? Integer.MAX_VALUE : length);
        if (length == 0) {
            Outcome<ReturnForm> outcome = visits(version).transfer(row.line(row.value(row.from4())));
            assertThat(value(outcome, field)).isNull();
            assertThat(outcome.problems())
                    .extracting(Problem::code)
                    .containsAnyOf("oci.field_not_in_version", "oci.value_not_transferred");
        } else {
            String text = row.value(length);
            Outcome<ReturnForm> outcome = visits(version).transfer(row.line(text));
            assertThat(value(outcome, field)).isEqualTo(text);
            assertThat(outcome.problems()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} in OCI {1}: a longer value is cut, refused or left out, and that is told")
    @MethodSource("rows")
    void too_long(OciField field, String label, FieldTable row, OciVersion version) {
        int length = row.length(version);
        if (length == 0 || row.tooLong() == FieldTable.TooLong.UNLIMITED) {
            assertThat(field.isIn(version)).isEqualTo(length > 0);
            return;
        }
        String text = row.value(length + 1);
        Outcome<ReturnForm> outcome = visits(version).transfer(row.line(text));
        switch (row.tooLong()) {
            case CUT -> {
                assertThat(value(outcome, field)).isEqualTo(row.value(length));
                assertThat(outcome.problems())
                        .extracting(Problem::code)
                        .containsExactly(PunchOutProblem.CART_TEXT_CUT.code());
            }
            case REFUSED -> {
                assertThat(outcome.isAccepted()).isFalse();
                assertThat(outcome.problems())
                        .extracting(Problem::code)
                        .containsAnyOf("oci.field_too_long", "oci.number_not_expressible", "oci.value_invalid");
                assertThat(outcome.error().where()).startsWith("lines[0].");
            }
            default -> {
                assertThat(value(outcome, field)).isEqualTo("B-100");
                assertThat(outcome.problems()).extracting(Problem::code).containsExactly("oci.value_not_transferred");
            }
        }
    }

    @Test
    @DisplayName("The table has every field but CURRENCY, which the neutral cart holds to three letters")
    void every_field() {
        assertThat(FieldTable.rows())
                .extracting(FieldTable::field)
                .containsExactlyElementsOf(Arrays.stream(OciField.values())
                        .filter(field -> field != OciField.CURRENCY)
                        .toList());
        assertThat(OciField.CURRENCY.length(OciVersion.V2_0)).isEqualTo(5);
        assertThat(OciField.CURRENCY.length(OciVersion.V5_0)).isEqualTo(5);
    }

    @ParameterizedTest(name = "CURRENCY in OCI {0}")
    @EnumSource(OciVersion.class)
    @DisplayName("CURRENCY: the price's, always; a mapping may write up to 5 characters, not more, and not none")
    void currency(OciVersion version) {
        assertThat(OciField.CURRENCY.length(version)).isEqualTo(5);
        assertThat(value(visits(version).transfer(Visits.bolt()), OciField.CURRENCY))
                .isEqualTo("EUR");
        assertThat(value(mapped(version, "CURRENCY", "EURO5").transfer(Visits.bolt()), OciField.CURRENCY))
                .isEqualTo("EURO5");
        Outcome<ReturnForm> longer = mapped(version, "CURRENCY", "EURO66").transfer(Visits.bolt());
        assertThat(longer.isAccepted()).isFalse();
        assertThat(longer.problems()).extracting(Problem::code).contains("mapping.does_not_fit");
        assertThat(mapped(version, "CURRENCY", " ")
                        .transfer(Visits.bolt())
                        .error()
                        .is(OciProblem.FIELD_INCOMPLETE))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} mapped to nothing in OCI {1}")
    @CsvSource({
        "QUANTITY, 2.0b", "QUANTITY, 3.0", "QUANTITY, 4.0", "QUANTITY, 5.0",
        "UNIT, 2.0b", "UNIT, 3.0", "UNIT, 4.0", "UNIT, 5.0",
        "PRICE, 2.0b", "PRICE, 3.0", "PRICE, 4.0", "PRICE, 5.0",
        "PRICEUNIT, 2.0b", "PRICEUNIT, 3.0", "PRICEUNIT, 4.0", "PRICEUNIT, 5.0"
    })
    @DisplayName("What every line needs cannot be mapped away")
    void demanded(String field, String label) {
        Outcome<ReturnForm> outcome = mapped(OciVersion.of(label), field, "").transfer(Visits.bolt());
        assertThat(outcome.error().is(OciProblem.FIELD_INCOMPLETE)).isTrue();
        assertThat(outcome.error().where()).isEqualTo("lines[0].mapping[" + field + "]");
    }

    private static Visits mapped(OciVersion version, String field, String constant) {
        Connection usual = Visits.connection("acme", settings -> settings.ociVersion(version));
        Mapping mapping = Mapping.of(MappingRule.to(field).constant(constant).build());
        return new Visits(usual.toBuilder()
                .cart(CartSettings.builder().mapping(mapping).build())
                .build());
    }

    @ParameterizedTest(name = "DESCRIPTION or MATNR in OCI {0}")
    @EnumSource(OciVersion.class)
    void description_or_matnr(OciVersion version) {
        Visits visits = visits(version);
        Outcome<ReturnForm> both = visits.transfer(Visits.bolt().buyerPartId("4711"));
        assertThat(value(both, OciField.MATNR)).isEqualTo("4711");
        assertThat(value(both, OciField.DESCRIPTION)).isEqualTo(version.isAtLeast(OciVersion.V4_0) ? null : "Bolt M8");

        Outcome<ReturnForm> neither = visits.transfer(Visits.bolt().description("<p></p>"));
        assertThat(neither.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("oci.field_incomplete", "lines[0].description"));
    }

    @ParameterizedTest(name = "{0} needs {1} in OCI {2}")
    @CsvSource({
        "CONTRACT_ITEM, CONTRACT, 2.0b",
        "CONTRACT_ITEM, CONTRACT, 3.0",
        "CONTRACT_ITEM, CONTRACT, 4.0",
        "CONTRACT_ITEM, CONTRACT, 5.0",
        "EXT_QUOTE_ITEM, EXT_QUOTE_ID, 2.0b",
        "EXT_QUOTE_ITEM, EXT_QUOTE_ID, 3.0",
        "EXT_QUOTE_ITEM, EXT_QUOTE_ID, 4.0",
        "EXT_QUOTE_ITEM, EXT_QUOTE_ID, 5.0",
        "EXT_CATEGORY_ID, EXT_SCHEMA_TYPE, 4.0",
        "EXT_CATEGORY_ID, EXT_SCHEMA_TYPE, 5.0",
        "EXT_CATEGORY, EXT_SCHEMA_TYPE, 4.0",
        "EXT_CATEGORY, EXT_SCHEMA_TYPE, 5.0",
        "ATTACHMENT_TITLE, ATTACHMENT, 4.0",
        "ATTACHMENT_TITLE, ATTACHMENT, 5.0",
        "ATTACHMENT_PURPOSE, ATTACHMENT, 4.0",
        "ATTACHMENT_PURPOSE, ATTACHMENT, 5.0"
    })
    void needs(OciField field, OciField needed, String label) {
        Visits visits = visits(OciVersion.of(label));
        Outcome<ReturnForm> alone = visits.transfer(Visits.bolt().attribute(field.name(), "1"));
        assertThat(alone.error().is(OciProblem.FIELD_INCOMPLETE)).isTrue();
        assertThat(alone.error().message()).contains(field + " must not be sent without " + needed);

        Outcome<ReturnForm> together =
                visits.transfer(Visits.bolt().attribute(field.name(), "1").attribute(needed.name(), "https://x"));
        assertThat(value(together, field)).isEqualTo("1");
        assertThat(value(together, needed)).isEqualTo("https://x");
    }

    @ParameterizedTest(name = "UNIT, PRICE, CURRENCY and PRICEUNIT are always there in OCI {0}")
    @EnumSource(OciVersion.class)
    void always(OciVersion version) {
        for (CartLine.Builder line : new CartLine.Builder[] {
            Visits.bolt(), Visits.bolt().buyerPartId("4711"), Visits.bolt().unitPrice("0", "EUR")
        }) {
            Outcome<ReturnForm> outcome = visits(version).transfer(line);
            assertThat(value(outcome, OciField.QUANTITY)).isEqualTo("2.000");
            assertThat(value(outcome, OciField.UNIT)).isEqualTo("PCE");
            assertThat(value(outcome, OciField.PRICE)).matches("\\d{1,11}\\.\\d{3}");
            assertThat(value(outcome, OciField.CURRENCY)).isEqualTo("EUR");
            assertThat(value(outcome, OciField.PRICEUNIT)).isEqualTo("1");
        }
    }

    @ParameterizedTest(name = "OCI {0}: a unit price of {1} is {2} for {3}")
    @CsvSource({
        "2.0b, 0.12345678, 12345.678, 100000",
        "3.0, 0.000000001, 0.001, 1000000",
        "4.0, 0.0000125, 0.125, 10000",
        "5.0, 1.23456, 123.456, 100"
    })
    @DisplayName("PRICEUNIT: a price of more than three decimals is stated for more units, exactly")
    void price_unit(String label, String price, String written, String unit) {
        Outcome<ReturnForm> outcome =
                visits(OciVersion.of(label)).transfer(Visits.bolt().unitPrice(price, "EUR"));
        assertThat(value(outcome, OciField.PRICE)).isEqualTo(written);
        assertThat(value(outcome, OciField.PRICEUNIT)).isEqualTo(unit);
    }

    @ParameterizedTest(name = "OCI {0}: a unit price of {1} is refused")
    @CsvSource({"2.0b, 0.0000000000001", "3.0, 0.0000000000001", "4.0, 0.00000001", "5.0, 0.00000001"})
    @DisplayName("PRICEUNIT has 9 digits before 4.0 and 5 from then on: what needs more is refused, never rounded")
    void price_beyond(String label, String price) {
        Outcome<ReturnForm> outcome =
                visits(OciVersion.of(label)).transfer(Visits.bolt().unitPrice(price, "EUR"));
        assertThat(outcome.error().is(OciProblem.NUMBER_NOT_EXPRESSIBLE)).isTrue();
        assertThat(outcome.error().where()).isEqualTo("lines[0].unitPrice");
    }

    @ParameterizedTest(name = "ITEM_TYPE {0}")
    @CsvSource({"R, true", "O, true", "F, true", "L, true", "I, true", "X, false", "r, false"})
    @DisplayName("ITEM_TYPE is R, O, F, L or I")
    void item_type(String type, boolean accepted) {
        Outcome<ReturnForm> outcome =
                visits(OciVersion.V5_0).transfer(Visits.bolt().attribute("ITEM_TYPE", type));
        assertThat(outcome.isAccepted()).isEqualTo(accepted);
        assertThat(accepted || outcome.error().is(OciProblem.VALUE_INVALID)).isTrue();
    }
}
