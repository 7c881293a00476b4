package io.punchout.cxml;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.auth.SignatureVerifier;
import io.punchout.cxml.model.Option;
import io.punchout.cxml.model.Status;
import io.punchout.session.Operation;
import io.punchout.transaction.MessageType;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Guide p.46-51: ProfileRequest")
class ProfileTest {
    private static final SetupText PROFILE = new SetupText(
            CREATE.xml().replaceFirst("(?s)<PunchOutSetupRequest.*</PunchOutSetupRequest>", "<ProfileRequest/>"));

    private static Shopfront shopfront(CxmlSettings.Builder settings) {
        return new Shopfront(connection("acme", settings).build());
    }

    @Test
    @DisplayName("p.48: the answer says what the connection is configured to, with the shop's own URL")
    void configured() {
        Shopfront shopfront = shopfront(settings().operations(Set.of(Operation.CREATE, Operation.INSPECT)));
        String answer = shopfront.post(PROFILE).bodyText();
        assertThat(Shopfront.status(shopfront.post(PROFILE))).isEqualTo("200");
        assertThat(answer)
                .contains("effectiveDate=\"2026-03-01T09:00:00+00:00\"")
                .contains("requestName=\"PunchOutSetupRequest\"")
                .contains("<URL>https://shop.example/punchout</URL>")
                .contains("<Option name=\"operationAllowed\">create inspect</Option>")
                .doesNotContain("CredentialMac")
                .doesNotContain("OrderRequest");
        assertThat(Shopfront.document(shopfront.post(PROFILE)).getResponse().getStatus())
                .returns("OK", Status::getText)
                .returns("en", Status::getLang)
                .returns("success", Status::getValue);
        assertThat(shopfront.logged()).allMatch(entry -> entry.type() == MessageType.PROFILE);
    }

    @Test
    @DisplayName("p.49 and 97: direct punch-out by CredentialMac is offered where it is accepted")
    void direct() {
        assertThat(shopfront(settings().credentialMacAccepted(true))
                        .post(PROFILE)
                        .bodyText())
                .contains("<Option name=\"Direct.URL\">https://shop.example/punchout</Option>")
                .contains("<Option name=\"Direct.AuthenticationMethod.CredentialMac\">Yes</Option>");
    }

    @Test
    @DisplayName(
            "p.49 and 97: what only the host knows is the host's to add; nothing is offered that nobody configured")
    void host() {
        String bare = shopfront(settings()).post(PROFILE).bodyText();
        assertThat(bare).doesNotContain("Locale", "\"service\"", "Certificate");
        CxmlProtocol protocol = new CxmlProtocol().withProfile((connection, profile) -> {
            Option locale = new Option();
            locale.setName("Locale");
            locale.setValue("de-DE " + connection.id());
            profile.getTransaction().get(0).getOption().add(locale);
        });
        Shopfront shopfront =
                new Shopfront(protocol, connection("acme", settings()).build());
        assertThat(shopfront.post(PROFILE).bodyText()).contains("<Option name=\"Locale\">de-DE acme</Option>");
        CxmlProtocol broken = new CxmlProtocol()
                .withProfile((connection, profile) -> {
                    throw new IllegalStateException("no catalog");
                })
                .withSignatures((connection, document) -> SignatureVerifier.Result.VALID);
        Shopfront failing = new Shopfront(broken, connection("acme", settings()).build());
        assertThat(Shopfront.status(failing.post(PROFILE))).isEqualTo("500");
    }

    @Test
    @DisplayName("p.31: where a signature is required, a request without one learns nothing of what is offered")
    void signature() {
        assertThat(Shopfront.status(
                        shopfront(settings().signatures(SignatureRule.REQUIRED)).post(PROFILE)))
                .isEqualTo("475");
    }

    @Test
    @DisplayName("who is not let in learns nothing of what is offered")
    void closed() {
        assertThat(Shopfront.status(shopfront(settings()).post(PROFILE.with("open sesame", "wrong"))))
                .isEqualTo("401");
    }

    @Test
    @DisplayName(
            "p.49 and 81: each operation is named that would be served, inspect with edit, source where it is offered")
    void operations() {
        assertThat(shopfront(settings().operations(Set.of(Operation.EDIT, Operation.SOURCE, Operation.CREATE)))
                        .post(PROFILE)
                        .bodyText())
                .contains("<Option name=\"operationAllowed\">create edit inspect source</Option>");
        assertThat(shopfront(settings().operations(Set.of(Operation.CREATE)))
                        .post(PROFILE)
                        .bodyText())
                .contains("<Option name=\"operationAllowed\">create</Option>");
    }
}
