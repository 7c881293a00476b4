package io.punchout.cxml;

import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.problem.Problem;
import io.punchout.secret.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Settings of cXML that contradict themselves are told by their path")
class SettingsTest {
    private static List<Problem> errors(CxmlSettings.Builder settings) {
        return ConnectionValidator.create()
                .validate(connection("acme", settings).build())
                .stream()
                .filter(Problem::isError)
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "INVOICE, 1.2.005, cxml.dtd_version.too_early",
        "INVOICE, 1.2.006,",
        "CONFIRMATION, 1.1.010, cxml.dtd_version.too_early",
        "SHIP_NOTICE, 1.2.001,",
        "SHIP_NOTICE, 1.2.999, cxml.dtd_version.unknown",
        "CART, 1.1.001,"
    })
    @DisplayName("a DTD of a document is a known version that has the document")
    void documents(CxmlDocumentType type, String version, String code) {
        List<Problem> errors = errors(settings().dtdVersion(type, version));
        if (code == null) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors)
                    .singleElement()
                    .returns(code, Problem::code)
                    .matches(problem -> problem.where().endsWith("cxml.dtdVersions[" + type.label() + "]"));
        }
        assertThat(type.label()).isEqualTo(type.name().replace('_', '-').toLowerCase(Locale.ROOT));
    }

    @Test
    @DisplayName("replies are kept from not at all to thirty days")
    void repliesKept() {
        for (Duration good : List.of(Duration.ZERO, Duration.ofDays(30))) {
            assertThat(errors(settings().repliesKept(good))).isEmpty();
        }
        for (Duration bad : List.of(Duration.ofNanos(-1), Duration.ofDays(30).plusNanos(1))) {
            assertThat(errors(settings().repliesKept(bad)))
                    .extracting(Problem::code)
                    .containsExactly("cxml.replies_kept.out_of_range");
        }
    }

    @Test
    @DisplayName("a CredentialMac needs the values of both secrets, which hashes do not give")
    void mac() {
        Secret hash = Secret.hashOfRandom("value");
        assertThat(errors(settings().credentialMacAccepted(true))).isEmpty();
        assertThat(errors(settings().sharedSecret(hash))).isEmpty();
        assertThat(errors(settings().credentialMacAccepted(true).sharedSecret(hash)))
                .singleElement()
                .returns("cxml.credential_mac.value_needed", Problem::code)
                .matches(problem -> problem.where().endsWith("cxml.sharedSecret"));
        assertThat(errors(settings().credentialMacAccepted(true).previousSecret(hash)))
                .singleElement()
                .returns("cxml.credential_mac.value_needed", Problem::code)
                .matches(problem -> problem.where().endsWith("cxml.sharedSecret.previous"));
    }

    @Test
    @DisplayName("lists and maps are added to what is there, and a copy is the same")
    void builder() {
        CxmlSettings settings = settings()
                .credentials(List.of(new CxmlCredential("DUNS", "1")))
                .senders(List.of(new CxmlCredential("DUNS", "2")))
                .recipients(List.of(new CxmlCredential("DUNS", "3")))
                .dtdVersions(Map.of(CxmlDocumentType.CART, new DtdVersion("1.2.050")))
                .currency("EUR")
                .build();
        assertThat(settings.credentials())
                .containsExactly(new CxmlCredential("NetworkID", "AN01"), new CxmlCredential("DUNS", "1"));
        assertThat(settings.senders()).containsExactly(new CxmlCredential("DUNS", "2"));
        assertThat(settings.recipients()).containsExactly(new CxmlCredential("DUNS", "3"));
        assertThat(settings.dtdVersions()).containsExactly(Map.entry(CxmlDocumentType.CART, new DtdVersion("1.2.050")));
        assertThat(settings.toBuilder().build()).isEqualTo(settings);
    }
}
