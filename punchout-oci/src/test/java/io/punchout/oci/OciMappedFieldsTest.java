package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cart.CartLine;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.http.ReturnForm;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingRule;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a connection's mapping does with the fields of an item (OCI 2.2). */
class OciMappedFieldsTest {
    private static final String LONG = "A bolt, long as its text. ".repeat(3).strip();

    private static Outcome<ReturnForm> transfer(CartLine.Builder line, String... fieldsAndSources) {
        List<MappingRule> rules = new ArrayList<>();
        for (int i = 0; i < fieldsAndSources.length; i += 2) {
            MappingRule.Builder rule = MappingRule.to(fieldsAndSources[i]);
            String from = fieldsAndSources[i + 1];
            rules.add(
                    (from.isEmpty() ? rule.omit() : from.startsWith("line.") ? rule.source(from) : rule.constant(from))
                            .build());
        }
        Connection usual = Visits.connection(
                "acme",
                settings -> settings.form(
                        OciFormSettings.builder().extraFields(List.of("COLOUR")).build()));
        return new Visits(usual.toBuilder()
                        .cart(CartSettings.builder()
                                .mapping(Mapping.of(rules.toArray(new MappingRule[0])))
                                .build())
                        .build())
                .transfer(line);
    }

    private static String value(Outcome<ReturnForm> outcome, String field) {
        return Visits.value(
                outcome.orElseThrow(),
                field.equals("LONGTEXT") ? "NEW_ITEM-LONGTEXT_1:132[]" : "NEW_ITEM-" + field + "[1]");
    }

    @Test
    @DisplayName("A field agreed on goes with what the mapping says, whatever an attribute says; left out it is gone")
    void extra() {
        CartLine.Builder red = Visits.bolt().attribute("COLOUR", "red");
        assertThat(value(transfer(red), "COLOUR")).isEqualTo("red");
        assertThat(value(transfer(red, "COLOUR", "blue"), "COLOUR")).isEqualTo("blue");
        assertThat(value(transfer(red, "COLOUR", ""), "COLOUR")).isNull();
    }

    @Test
    @DisplayName("The second attribute of a field agreed on is told, and the first goes")
    void extra_twice() {
        Outcome<ReturnForm> outcome = transfer(Visits.bolt()
                .attribute("COLOUR", " ")
                .attribute("COLOUR", "red")
                .attribute("colour", "blue"));
        assertThat(value(outcome, "COLOUR")).isEqualTo("red");
        assertThat(outcome.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("oci.value_not_transferred", "lines[0].attributes[2]"));
    }

    @Test
    @DisplayName("A mapped DESCRIPTION that is cut stands whole in LONGTEXT, unless that is mapped, too")
    void description() {
        CartLine.Builder text = Visits.bolt().attribute("text", LONG);
        Outcome<ReturnForm> cut = transfer(text, "DESCRIPTION", "line.attribute:text");
        assertThat(value(cut, "DESCRIPTION")).isEqualTo(LONG.substring(0, 40).strip());
        assertThat(value(cut, "LONGTEXT")).isEqualTo(LONG);
        Outcome<ReturnForm> both = transfer(text, "DESCRIPTION", "line.attribute:text", "LONGTEXT", "More");
        assertThat(value(both, "LONGTEXT")).isEqualTo("More");
        Outcome<ReturnForm> without = transfer(text, "DESCRIPTION", "line.attribute:text", "LONGTEXT", "");
        assertThat(value(without, "LONGTEXT")).isNull();
        Outcome<ReturnForm> whole = transfer(Visits.bolt(), "DESCRIPTION", "Short");
        assertThat(value(whole, "DESCRIPTION")).isEqualTo("Short");
        assertThat(value(whole, "LONGTEXT")).isNull();
        Outcome<ReturnForm> other = transfer(Visits.bolt(), "MATGROUP", "x".repeat(10));
        assertThat(value(other, "LONGTEXT")).isNull();
    }

    @Test
    @DisplayName("4.0: beside MATNR a mapped DESCRIPTION is left out, and that is told")
    void description_of_numbered() {
        Outcome<ReturnForm> outcome = transfer(Visits.bolt().buyerPartId("M-1"), "DESCRIPTION", "Mapped");
        assertThat(value(outcome, "DESCRIPTION")).isNull();
        assertThat(value(outcome, "MATNR")).isEqualTo("M-1");
        assertThat(outcome.problems())
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("oci.attribute_ignored", "lines[0].mapping[DESCRIPTION]"));
        assertThat(transfer(Visits.bolt().buyerPartId("M-1"), "DESCRIPTION", "").problems())
                .isEmpty();
    }

    @Test
    @DisplayName("4.0: a mapped MATNR takes the place of DESCRIPTION; mapped to nothing it leaves DESCRIPTION in")
    void number() {
        Outcome<ReturnForm> mapped = transfer(Visits.bolt(), "MATNR", "M-2");
        assertThat(value(mapped, "MATNR")).isEqualTo("M-2");
        assertThat(value(mapped, "DESCRIPTION")).isNull();
        assertThat(value(mapped, "LONGTEXT")).isEqualTo("Bolt M8");
        Outcome<ReturnForm> gone = transfer(Visits.bolt().buyerPartId("M-1"), "MATNR", "");
        assertThat(value(gone, "MATNR")).isNull();
        assertThat(value(gone, "DESCRIPTION")).isEqualTo("Bolt M8");
        Outcome<ReturnForm> other = transfer(Visits.bolt().buyerPartId("M-1"), "MATGROUP", "7");
        assertThat(value(other, "MATNR")).isEqualTo("M-1");
    }
}
