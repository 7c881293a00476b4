package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Names and kinds of fields, OCI 2.1 and 2.2; what the table says is held by {@link OciFieldRulesTest}. */
class OciFieldTest {
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
