package io.punchout.cxml.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.auth.CredentialMacs.Name;
import io.punchout.secret.Secret;
import org.junit.jupiter.api.Test;

/** The code over the names of two parties (guide p.570-574). */
class CredentialMacsTest {
    private static final Name NETWORK = new Name("NetworkId", "AN9900000100");
    private static final Secret SECRET = Secret.of("abracadabra");

    @Test
    void p573TheGuidesVector() {
        assertThat(CredentialMacs.value(
                        NETWORK, NETWORK, "2003-01-15T08:42:46-08:00", "2003-01-15T11:42:46-08:00", SECRET))
                .contains("cR6Jpz58nriXERDN");
    }

    @Test
    void p573DatesCountLetterByLetter() {
        assertThat(CredentialMacs.value(
                        NETWORK, NETWORK, "2003-01-15T08:42:46-0800", "2003-01-15T11:42:46-0800", SECRET))
                .contains("LCn7axI2CgWs6QTT");
    }

    @Test
    void p572BlanksAndCaseOfNamesDoNotCount() {
        assertThat(CredentialMacs.value(
                        new Name(" networkid ", "\n an9900000100 "),
                        new Name("NETWORKID", "aN9900000100"),
                        "2003-01-15T08:42:46-08:00",
                        "2003-01-15T11:42:46-08:00",
                        SECRET))
                .contains("cR6Jpz58nriXERDN");
    }

    @Test
    void p572CaseOfACaseSensitiveDomainCounts() {
        Name sensitive = new Name("AribaNetworkUserId", "admin@acme.example");
        Name other = new Name("aribanetworkuserid", "admin@acme.example");
        assertThat(CredentialMacs.value(sensitive, NETWORK, "a", "b", SECRET))
                .isNotEqualTo(CredentialMacs.value(other, NETWORK, "a", "b", SECRET));
    }

    @Test
    void anUnsetSecretOrAnEmptyNameMakesNoCode() {
        assertThat(CredentialMacs.value(NETWORK, NETWORK, "a", "b", Secret.unset()))
                .isEmpty();
        assertThat(CredentialMacs.value(new Name("NetworkId", " "), NETWORK, "a", "b", SECRET))
                .isEmpty();
    }
}
