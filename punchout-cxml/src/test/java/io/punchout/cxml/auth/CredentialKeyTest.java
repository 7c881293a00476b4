package io.punchout.cxml.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.CxmlSettings;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.From;
import io.punchout.cxml.model.Header;
import io.punchout.cxml.model.Identity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Credential: domain and identity as they are compared")
class CredentialKeyTest {

    @Test
    @DisplayName("domains in any case, but for AribaNetworkUserId (p.28); identities as they stand")
    void keys() {
        assertThat(CredentialKey.of(" NetworkID ", "\tAN01\n")).isEqualTo(CredentialKey.of("networkid", "AN01"));
        assertThat(CredentialKey.of("DUNS", "a")).isNotEqualTo(CredentialKey.of("DUNS", "A"));
        assertThat(CredentialKey.of("AribaNetworkUserId", "a"))
                .isNotEqualTo(CredentialKey.of("aribanetworkuserid", "a"));
    }

    @Test
    @DisplayName("blank halves make no key")
    void blank() {
        assertThat(CredentialKey.of(" ", "a")).isEmpty();
        assertThat(CredentialKey.of("a", "\t")).isEmpty();
        assertThat(CxmlSettings.builder()
                        .credential(" ", "a")
                        .credential("a", "")
                        .build()
                        .lookupKeys())
                .isEmpty();
    }

    @Test
    @DisplayName("the keys of a request are bounded: twenty credentials with two keys each")
    void bounded() {
        From from = new From();
        for (int i = 0; i < 1_000; i++) {
            Credential credential = new Credential();
            credential.setDomain("DUNS");
            credential.setIdentity(new Identity());
            credential.getIdentity().setText("id" + i);
            from.getCredential().add(credential);
        }
        Header header = new Header();
        header.setFrom(from);
        Credentials credentials = Credentials.of(header);
        assertThat(credentials.from().keys()).hasSize(40);
        assertThat(credentials.sender().keys()).isEmpty();
        assertThat(Credentials.of(null).from().keys()).isEmpty();
    }

    @Test
    @DisplayName("settings are found by the buyer's credentials, not by the network's")
    void lookup() {
        CxmlSettings settings = CxmlSettings.builder()
                .credential("NetworkId", "AN01")
                .credential("DUNS", "1")
                .sender("NetworkId", "HUB")
                .build();
        assertThat(settings.lookupKeys())
                .containsExactlyInAnyOrder(CredentialKey.of("NetworkID", "AN01"), CredentialKey.of("duns", "1"));
        assertThat(settings.toString()).contains("Secret(unset)");
    }
}
