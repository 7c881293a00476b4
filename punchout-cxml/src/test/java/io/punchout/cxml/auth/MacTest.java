package io.punchout.cxml.auth;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.SECRET;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static io.punchout.cxml.Shopfront.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.CxmlSettings;
import io.punchout.cxml.SetupText;
import io.punchout.cxml.Shopfront;
import io.punchout.cxml.auth.CredentialMacs.Name;
import io.punchout.secret.Secret;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock stands at 2026-03-01T09:00:00Z. */
@DisplayName("Guide p.30 and 570-574: CredentialMac")
class MacTest {
    private static final Secret KEY = Secret.of("open sesame");
    private static final Name AN01 = new Name("NetworkId", "AN01");

    private static Shopfront shopfront(CxmlSettings.Builder settings) {
        return new Shopfront(connection("acme", settings).build());
    }

    private static Shopfront shopfront() {
        return shopfront(settings().credentialMacAccepted(true));
    }

    private static String mac(String created, String expires, String value) {
        return "<CredentialMac type=\"FromSenderCredentials\" algorithm=\"HMAC-SHA1-96\" creationDate=\"" + created
                + "\" expirationDate=\"" + expires + "\">" + value + "</CredentialMac>";
    }

    private static SetupText signed(String created, String expires, Secret key) {
        String value = CredentialMacs.value(AN01, AN01, created, expires, key).orElseThrow();
        return CREATE.with(SECRET, mac(created, expires, value));
    }

    private static void assertRefused(Shopfront shopfront, SetupText document, String code) {
        assertThat(status(shopfront.post(document))).isEqualTo("401");
        assertThat(shopfront.logged().get(1).problems())
                .anyMatch(problem -> problem.code().equals(code));
        assertThat(shopfront.logged().get(1).message())
                .contains("<CredentialMac")
                .contains("***");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00+02:00, 2026-03-01T10:00:00+00:00",
        "2026-03-01T10:00:00+0200, 2026-03-01T10:00:00+0000",
        "2026-03-01T08:59:59.123Z, 2026-03-01T09:00:00.001Z"
    })
    @DisplayName("p.573: dates with and without the colon of the offset; the code is over the text as it came")
    void valid(String created, String expires) {
        assertThat(status(shopfront().post(signed(created, expires, KEY)))).isEqualTo("200");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:00:01+00:00, 2026-03-01T10:00:00+00:00",
        "2026-03-01T08:00:00+00:00, 2026-03-01T09:00:00+00:00"
    })
    @DisplayName("p.574: made in the past and expiring in the future, or refused")
    void outOfTime(String created, String expires) {
        assertRefused(shopfront(), signed(created, expires, KEY), "cxml.mac_out_of_time");
    }

    @Test
    @DisplayName("a date without an offset is no date")
    void noOffset() {
        assertRefused(shopfront(), signed("2026-03-01T08:00:00", "2026-03-02T08:00:00", KEY), "cxml.mac_unsupported");
    }

    @Test
    @DisplayName("another secret, another value, another type or algorithm: refused")
    void wrong() {
        String created = "2026-03-01T08:00:00+00:00";
        String expires = "2026-03-01T10:00:00+00:00";
        assertRefused(shopfront(), signed(created, expires, Secret.of("other")), "cxml.mac_wrong");
        assertRefused(shopfront(), CREATE.with(SECRET, mac(created, expires, "")), "cxml.mac_wrong");
        SetupText right = signed(created, expires, KEY);
        assertRefused(shopfront(), right.with("HMAC-SHA1-96", "MD5"), "cxml.mac_unsupported");
        assertRefused(shopfront(), right.with("FromSenderCredentials", "Other"), "cxml.mac_unsupported");
        assertRefused(shopfront(), right.with("T10:00:00+00:00\">", "T11:00:00+00:00\">"), "cxml.mac_wrong");
    }

    @Test
    @DisplayName("closed by default: a connection that takes no CredentialMac, or has no secret, lets nobody in by it")
    void closed() {
        SetupText right = signed("2026-03-01T08:00:00+00:00", "2026-03-01T10:00:00+00:00", KEY);
        assertThat(status(shopfront(settings()).post(right))).isEqualTo("401");
        assertThat(status(shopfront(settings().credentialMacAccepted(true).sharedSecret(Secret.unset()))
                        .post(right)))
                .isEqualTo("401");
    }

    @Test
    @DisplayName("the previous secret counts here too")
    void rotation() {
        SetupText right = signed("2026-03-01T08:00:00+00:00", "2026-03-01T10:00:00+00:00", KEY);
        CxmlSettings.Builder rotated = settings()
                .credentialMacAccepted(true)
                .sharedSecret(Secret.of("new"))
                .previousSecret(KEY);
        assertThat(status(shopfront(rotated).post(right))).isEqualTo("200");
    }
}
