package io.punchout.cxml.auth;

import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.SetupText.FROM;
import static io.punchout.cxml.SetupText.SECRET;
import static io.punchout.cxml.Shopfront.acme;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.settings;
import static io.punchout.cxml.Shopfront.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlCredential;
import io.punchout.cxml.CxmlSettings;
import io.punchout.cxml.DeploymentMode;
import io.punchout.cxml.HttpStatusRule;
import io.punchout.cxml.SetupText;
import io.punchout.cxml.Shopfront;
import io.punchout.cxml.SignatureRule;
import io.punchout.secret.Secret;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Guide p.28-31: several credentials, hubs, modes, signatures")
class ReconciliationTest {
    private static final String DUNS_1 = "<Credential domain=\"DUNS\"><Identity>1</Identity></Credential>";
    private static final String DUNS_2 = "<Credential domain=\"duns\"><Identity>2</Identity></Credential>";

    private static Connection build(CxmlSettings.Builder settings) {
        return connection("acme", settings).build();
    }

    private static SetupText from(String more) {
        return CREATE.with("<From>" + FROM, "<From>" + FROM + more);
    }

    private static void assertRefused(Shopfront shopfront, SetupText document, String code) {
        assertThat(status(shopfront.post(document))).isEqualTo("401");
        assertThat(shopfront.logged().get(1).problems())
                .anyMatch(problem -> problem.code().equals(code));
    }

    @Test
    @DisplayName("p.31: a credential of a domain that the connection does not know is kept and does no harm")
    void unknownDomain() {
        assertThat(status(new Shopfront(acme()).post(from(DUNS_1)))).isEqualTo("200");
    }

    @Test
    @DisplayName("p.31: an unknown identity in a domain that the connection knows is refused")
    void unknownIdentityInKnownDomain() {
        Shopfront shopfront = new Shopfront(build(settings().credential("DUNS", "1")));
        assertThat(status(shopfront.post(from(DUNS_1)))).isEqualTo("200");
        assertRefused(shopfront, from(DUNS_2), "auth.unknown_connection");
    }

    @Test
    @DisplayName("p.31: two credentials that belong to different buyers are refused")
    void twoBuyers() {
        Connection other = connection(
                        "other",
                        CxmlSettings.builder().credential("DUNS", "1").sharedSecret(Secret.of("another secret")))
                .build();
        Shopfront shopfront = new Shopfront(acme(), other);
        assertThat(status(shopfront.post(CREATE))).isEqualTo("200");
        assertRefused(shopfront, from(DUNS_1), "auth.ambiguous_connection");
    }

    @Test
    @DisplayName("a buyer that names another one in From gets in as neither")
    void impostor() {
        Connection other = connection(
                        "other",
                        CxmlSettings.builder().credential("NetworkId", "AN02").sharedSecret(Secret.of("another")))
                .build();
        SetupText document = CREATE.with("<From>" + FROM, "<From>" + FROM.replace("AN01", "AN02"));
        assertRefused(new Shopfront(acme(), other), document, "auth.ambiguous_connection");
    }

    @ParameterizedTest
    @ValueSource(strings = {"From", "To"})
    @DisplayName("p.31: one domain with two values is refused, whatever the connection")
    void oneDomainTwoValues(String party) {
        SetupText document = CREATE.with("</" + party + ">", DUNS_1 + DUNS_2 + "</" + party + ">");
        assertRefused(new Shopfront(acme()), document, "cxml.credentials_contradict");
    }

    @Test
    @DisplayName("p.31: the same value twice is no contradiction")
    void sameValueTwice() {
        assertThat(status(new Shopfront(acme()).post(from(FROM.replace("NetworkId", "networkid")))))
                .isEqualTo("200");
    }

    @Test
    @DisplayName("p.29: the credential of a marketplace names the marketplace, not the buyer")
    void marketplace() {
        String market = "<Credential domain=\"NetworkId\" type=\"marketplace\"><Identity>AN99</Identity></Credential>";
        assertThat(status(new Shopfront(acme()).post(from(market)))).isEqualTo("200");
        Shopfront markets = new Shopfront(
                build(CxmlSettings.builder().credential("NetworkId", "AN99").sharedSecret(Secret.of("open sesame"))));
        assertRefused(markets, from(market), "auth.unknown_connection");
    }

    @Test
    @DisplayName("p.28, hub: Sender is the network, From the buyer; the network alone gets nobody in")
    void hub() {
        SetupText document = CREATE.with("<Identity>AN01</Identity>" + SECRET, "<Identity>HUB</Identity>" + SECRET);
        assertThat(status(new Shopfront(build(settings().sender("NetworkId", "HUB"))).post(document)))
                .isEqualTo("200");
        assertRefused(
                new Shopfront(build(settings().sender("NetworkId", "OTHER"))), document, "auth.unknown_connection");
        SetupText stranger = document.with("<From>" + FROM, "<From>" + FROM.replace("AN01", "AN07"));
        assertRefused(new Shopfront(build(settings().sender("NetworkId", "HUB"))), stranger, "auth.unknown_connection");
    }

    @Test
    @DisplayName("To: a connection may state by which name it is addressed")
    void addressed() {
        CxmlSettings.Builder right = settings().recipients(List.of(new CxmlCredential("duns", " 123456789 ")));
        CxmlSettings.Builder wrong = settings().recipients(List.of(new CxmlCredential("DUNS", "5")));
        assertThat(status(new Shopfront(build(right)).post(CREATE))).isEqualTo("200");
        assertRefused(new Shopfront(build(wrong)), CREATE, "auth.unknown_connection");
    }

    @Test
    @DisplayName("platforms, ServiceNow: From and Sender alike, or an empty From")
    void emptyFrom() {
        SetupText document =
                CREATE.with("<From>" + FROM, "<From><Credential domain=\"NetworkId\"><Identity/></Credential>");
        assertThat(status(new Shopfront(acme()).post(document))).isEqualTo("200");
    }

    @Test
    @DisplayName("platforms: test ids with -T are others unless the connection takes them")
    void testIds() {
        SetupText document = CREATE.with("AN01", "AN01-T");
        assertRefused(new Shopfront(acme()), document, "auth.unknown_connection");
        assertThat(status(new Shopfront(build(settings().testIdsAccepted(true))).post(document)))
                .isEqualTo("200");
    }

    @ParameterizedTest
    @CsvSource({
        "PRODUCTION, production, 200",
        "PRODUCTION, test, 403",
        "PRODUCTION, ' Test ', 403",
        "TEST, test, 200",
        "TEST, production, 403",
        "BOTH, test, 200",
        "BOTH, production, 200"
    })
    @DisplayName("p.25: a test connection is not a production one")
    void modes(DeploymentMode mode, String sent, String expected) {
        SetupText document = CREATE.with("deploymentMode=\"production\"", "deploymentMode=\"" + sent + "\"");
        assertThat(status(new Shopfront(build(settings().deploymentMode(mode))).post(document)))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("p.25: no deploymentMode is production")
    void noMode() {
        SetupText document = CREATE.with(" deploymentMode=\"production\"", "");
        assertThat(status(new Shopfront(build(settings().deploymentMode(DeploymentMode.TEST))).post(document)))
                .isEqualTo("403");
    }

    @Test
    @DisplayName("both secrets count while the buyer changes them; an unset previous one does not")
    void rotation() {
        CxmlSettings.Builder rotated =
                settings().sharedSecret(Secret.of("new")).previousSecret(Secret.of("open sesame"));
        assertThat(status(new Shopfront(build(rotated)).post(CREATE))).isEqualTo("200");
        assertThat(status(new Shopfront(build(rotated)).post(CREATE.with("open sesame", "new"))))
                .isEqualTo("200");
        assertRefused(new Shopfront(acme()), CREATE.with(SECRET, "<SharedSecret/>"), "auth.wrong_secret");
    }

    @Test
    @DisplayName("p.582: 475 where a signature is demanded, 476 where nothing can verify it")
    void signatures() {
        SetupText signed = CREATE.with(
                "</cXML>",
                "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo/></ds:Signature></cXML>");
        Shopfront required = new Shopfront(build(settings().signatures(SignatureRule.REQUIRED)));
        assertThat(status(required.post(CREATE))).isEqualTo("475");
        assertThat(status(required.post(signed))).isEqualTo("476");
        assertThat(status(new Shopfront(acme()).post(signed))).isEqualTo("476");
        Shopfront ignored = new Shopfront(build(settings().signatures(SignatureRule.IGNORED)));
        assertThat(ignored.post(signed).bodyText()).contains("code=\"200\"");
    }

    @Test
    @DisplayName("HTTP is 200 unless the connection wants it otherwise, and never before it is known")
    void httpStatus() {
        Shopfront shopfront = new Shopfront(
                build(settings().httpStatus(HttpStatusRule.AS_CXML).deploymentMode(DeploymentMode.TEST)));
        assertThat(shopfront.post(CREATE).status()).isEqualTo(403);
        assertThat(shopfront.post(CREATE.with("open sesame", "wrong")).status()).isEqualTo(200);
    }
}
