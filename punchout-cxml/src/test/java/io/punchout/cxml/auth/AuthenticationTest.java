package io.punchout.cxml.auth;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.FROM;
import static io.punchout.cxml.SetupText.SECRET;
import static io.punchout.cxml.Shopfront.acme;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.CxmlSettings;
import io.punchout.cxml.SetupText;
import io.punchout.cxml.Shopfront;
import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import io.punchout.secret.Secret;
import io.punchout.transaction.Transaction;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Guide p.28-31 and 67-69: who is let in")
class AuthenticationTest {
    private static final String SENDER = "<Credential domain=\"NetworkId\"><Identity>AN01</Identity>" + SECRET;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<SharedSecret/>",
                "<SharedSecret> </SharedSecret>",
                "<SharedSecret>Open sesame</SharedSecret>",
                "<SharedSecret>open  sesame</SharedSecret>",
                "<SharedSecret>open sesame!</SharedSecret>",
                "<SharedSecret>open<b/></SharedSecret>",
                "<CredentialMac type='FromSenderCredentials' algorithm='HMAC-SHA1-96' creationDate='2026-01-01T00:00:00Z' "
                        + "expirationDate='2027-01-01T00:00:00Z'>open sesame</CredentialMac>",
                "<DigitalSignature>open sesame</DigitalSignature>"
            })
    @DisplayName("a wrong or missing secret: 401 within HTTP 200, told in the log alone")
    void wrongSecret(String secret) {
        assertRefused(new Shopfront(acme()), CREATE.with(SECRET, secret), "auth.wrong_secret");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    @DisplayName("pitfalls: an unset secret never authenticates, not even against a request without one")
    void unsetSecret(String unset) {
        Shopfront shopfront = new Shopfront(connection(
                        "acme",
                        CxmlSettings.builder().credential("NetworkId", "AN01").sharedSecret(Secret.of(unset)))
                .build());
        for (String secret : List.of("", "<SharedSecret/>", "<SharedSecret> </SharedSecret>", SECRET)) {
            assertRefused(shopfront, CREATE.with(SECRET, secret), "auth.wrong_secret");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "NetworkId, AN02",
        "NetworkId, an01",
        "DUNS, AN01",
        "AribaNetworkUserId, AN01",
        "'', AN01",
        "NetworkId, ''"
    })
    @DisplayName("identity and domain belong together: neither counts alone")
    void otherIdentity(String domain, String identity) {
        String credential = "<Credential domain=\"" + domain + "\"><Identity>" + identity + "</Identity>";
        SetupText document = CREATE.with("<Credential domain=\"NetworkId\"><Identity>AN01</Identity>", credential);
        assertRefused(new Shopfront(acme()), document, "auth.unknown_connection");
    }

    @Test
    @DisplayName("pitfalls: no connection configured means closed")
    void noConnection() {
        assertRefused(new Shopfront(), CREATE, "auth.unknown_connection");
        assertRefused(
                new Shopfront(connection("a", CxmlSettings.builder().sharedSecret(Secret.of("open sesame")))
                        .build()),
                CREATE,
                "auth.unknown_connection");
        assertRefused(
                new Shopfront(connection("acme", settings()).active(false).build()), CREATE, "auth.unknown_connection");
    }

    @Test
    @DisplayName("no Header, no credentials, no identities: refused, not crashed")
    void nothingSaid() {
        String header = CREATE.xml()
                .substring(CREATE.xml().indexOf("<Header>"), CREATE.xml().indexOf("<Request"));
        for (String other : List.of(
                "",
                "<Header/>",
                "<Header><From/><Sender/></Header>",
                "<Header><From><Credential/></From><Sender><Credential><Identity/></Credential></Sender></Header>")) {
            assertRefused(new Shopfront(acme()), CREATE.with(header, other), "auth.unknown_connection");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NetworkID", "NETWORKID", "networkid", " NetworkId "})
    @DisplayName("domains are compared without regard to case (p.28), also where i has no dot")
    void domainCase(String domain) {
        SetupText document = CREATE.with("domain=\"NetworkId\"", "domain=\"" + domain + "\"");
        assertThat(Shopfront.startUrl(new Shopfront(acme()).post(document))).isNotEmpty();
    }

    @Test
    @DisplayName("blanks around identity and secret do not count")
    void blanks() {
        SetupText document = CREATE.with(">AN01<", ">\n AN01 <").with(">open sesame<", "> open sesame\n<");
        assertThat(Shopfront.startUrl(new Shopfront(acme()).post(document))).isNotEmpty();
    }

    @Test
    @DisplayName("pitfalls: not only the first or the last Credential of a party is read")
    void everyCredential() {
        String other = "<Credential domain=\"domain-%s\"><Identity>x</Identity>%s</Credential>";
        for (int at = 0; at < 3; at++) {
            StringBuilder from = new StringBuilder();
            StringBuilder sender = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                from.append(i == at ? FROM : other.formatted(i, ""));
                sender.append(
                        i == at ? SENDER + "</Credential>" : other.formatted(i, "<SharedSecret>x</SharedSecret>"));
            }
            SetupText document =
                    CREATE.with("<From>" + FROM, "<From>" + from).with(SENDER + "</Credential>", sender.toString());
            assertThat(Shopfront.startUrl(new Shopfront(acme()).post(document))).isNotEmpty();
        }
    }

    @Test
    @DisplayName("the hub's case: From is the buyer, Sender the network, which must be one of the connection's senders")
    void hub() {
        Shopfront shopfront = new Shopfront(
                connection("acme", settings().sender("NetworkId", "HUB")).build());
        SetupText viaHub = CREATE.with(SENDER, SENDER.replace("AN01", "HUB"));
        assertThat(Shopfront.startUrl(shopfront.post(viaHub))).isNotEmpty();
        assertRefused(shopfront, CREATE, "auth.unknown_connection");
        assertRefused(shopfront, CREATE.with(SENDER, SENDER.replace("AN01", "OTHER")), "auth.unknown_connection");
        assertRefused(
                shopfront,
                viaHub.with("<From>" + FROM, "<From>" + FROM.replace("AN01", "AN99")),
                "auth.unknown_connection");
    }

    @Test
    @DisplayName("a secret in From or To proves nothing: Sender opened the connection (p.28)")
    void secretElsewhere() {
        SetupText document = CREATE.with(SECRET, "")
                .with("</Identity></Credential></From>", "</Identity>" + SECRET + "</Credential></From>")
                .with("</Identity></Credential></To>", "</Identity>" + SECRET + "</Credential></To>");
        assertRefused(new Shopfront(acme()), document, "auth.wrong_secret");
    }

    @Test
    @DisplayName("pitfalls: a connection is not found by its secret alone")
    void anothersSecret() {
        Shopfront shopfront = new Shopfront(
                acme(),
                connection(
                                "other",
                                CxmlSettings.builder().credential("DUNS", "1").sharedSecret(Secret.of("other")))
                        .build());
        assertRefused(shopfront, CREATE.with("open sesame", "other"), "auth.wrong_secret");
    }

    @Test
    @DisplayName("two connections that accept one request: nobody is let in")
    void ambiguous() {
        Shopfront shopfront =
                new Shopfront(acme(), connection("twin", settings()).build());
        assertRefused(shopfront, CREATE, "auth.ambiguous_connection");
    }

    @Test
    @DisplayName("one identity, two secrets: the secret decides")
    void oneIdentityTwoSecrets() {
        Shopfront shopfront = new Shopfront(
                acme(),
                connection("test", settings().sharedSecret(Secret.of("other"))).build());
        assertThat(shopfront.visit(CREATE).connectionId()).isEqualTo("acme");
        assertThat(shopfront.visit(CREATE.with("open sesame", "other")).connectionId())
                .isEqualTo("test");
    }

    @Test
    @DisplayName("who is unknown and whose secret is wrong get the same answer, whatever DTD the connection speaks")
    void sameAnswer() {
        Shopfront shopfront = new Shopfront(
                connection("acme", settings().dtdVersion("1.2.050")).build());
        String unknown = neutral(shopfront.post(CREATE.with("AN01", "AN02")));
        String wrong = neutral(shopfront.post(CREATE.with("open sesame", "close sesame")));
        String missing = neutral(shopfront.post(CREATE.with(SECRET, "")));
        assertThat(wrong).isEqualTo(unknown).isEqualTo(missing).contains("code=\"401\"");
        assertThat(shopfront.post(CREATE.with("open sesame", "x")).body())
                .hasSameSizeAs(shopfront.post(CREATE.with("AN01", "AN02")).body());
    }

    private static String neutral(HttpReply reply) {
        return reply.status() + " " + reply.headers() + reply.bodyText().replaceAll("payloadID=\"[^\"]*\"", "");
    }

    private static void assertRefused(Shopfront shopfront, SetupText document, String code) {
        HttpReply reply = shopfront.post(document);
        assertThat(Shopfront.status(reply)).isEqualTo("401");
        assertThat(reply.bodyText()).doesNotContain("AN0", "sesame", "acme", code, "PunchOutSetupResponse");
        Transaction request = shopfront.logged().get(1);
        assertThat(request.successful()).isFalse();
        assertThat(request.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly(code);
        assertThat(request.message()).doesNotContain("sesame");
    }
}
