package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.connection.CartEncoding;
import io.punchout.connection.CartSettings;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.connection.config.ConnectionWriter;
import io.punchout.connection.config.PlatformDefaults;
import io.punchout.cxml.CxmlDocumentType;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.CancelPolicy;
import io.punchout.oci.OciSettings;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.platform.ProfileDefault;
import io.punchout.problem.PunchOutException;
import io.punchout.session.Operation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a connection that names its platform has the defaults of its profile")
class PlatformDefaultsTest {
    private static final String CXML = """
            {"id": "a", "format": "cxml", "platform": "%s", %s
             "cxml": {"credentials": [{"domain": "DUNS", "identity": "1"}], "sharedSecret": "env:A" %s}}
            """;

    private static Connection read(String platform, String common, String block) {
        return ConnectionReader.create()
                .readOne(CXML.formatted(platform, common, block), ConfigFormat.JSON)
                .orElseThrow();
    }

    private static CxmlSettings cxml(Connection connection) {
        return connection.settings(CxmlSettings.class);
    }

    @Test
    @DisplayName("Coupa: DTD per document, and UNSPSC")
    void coupa() {
        Connection connection = read("Coupa", "", "");
        assertThat(cxml(connection).dtdVersion(CxmlDocumentType.CART)).hasToString("1.2.023");
        assertThat(cxml(connection).dtdVersion(CxmlDocumentType.CONFIRMATION)).hasToString("1.2.036");
        assertThat(cxml(connection).dtdVersion(CxmlDocumentType.RESPONSE)).hasToString("1.2.014");
        assertThat(connection.cart().classificationDomain()).isEqualTo("UNSPSC");
    }

    @Test
    @DisplayName("what the connection sets wins, whatever it says")
    void explicit() {
        Connection connection = read(
                "coupa",
                "\"cart\": {\"classificationDomain\": \"eCl@ss\"},",
                ", \"dtdVersions\": {\"cart\": \"1.2.050\"}");
        assertThat(cxml(connection).dtdVersion(CxmlDocumentType.CART)).hasToString("1.2.050");
        assertThat(cxml(connection).dtdVersions()).doesNotContainKey(CxmlDocumentType.CONFIRMATION);
        assertThat(connection.cart().classificationDomain()).isEqualTo("eCl@ss");
        assertThat(read("ariba", "\"security\": {\"framingAllowed\": false},", "")
                        .security()
                        .framingAllowed())
                .isFalse();
    }

    @Test
    @DisplayName("Ariba shows the shop in a frame; D365 only creates; OSN takes references, not UTF-8")
    void others() {
        assertThat(read("ariba", "", "").security().framingAllowed()).isTrue();
        assertThat(cxml(read("d365", "", "")).operations()).containsExactly(Operation.CREATE);
        assertThat(read("oracle-network", "", "").cart().encoding()).isEqualTo(CartEncoding.URL_ENCODED);
    }

    @Test
    @DisplayName("IFS: extra fields and its cancel URL, in the block of OCI only")
    void ifs() {
        OciSettings oci = ConnectionReader.create()
                .readOne(
                        "{\"id\": \"a\", \"format\": \"oci\", \"platform\": \"ifs\", \"oci\": {\"logins\": ["
                                + "{\"username\": \"u\", \"password\": \"env:A\"}], \"form\": {\"startIndex\": 0}}}",
                        ConfigFormat.JSON)
                .orElseThrow()
                .settings(OciSettings.class);
        assertThat(oci.form().extraFields()).containsExactly("NEW_ITEM_CERT", "ADDITIONAL_COST");
        assertThat(oci.form().cancel()).isEqualTo(CancelPolicy.CANCEL_URL);
        assertThat(oci.form().startIndex()).isZero();
        assertThat(read("ifs", "", "")).as("a cXML connection").isNotNull();
    }

    @Test
    @DisplayName("no platform, an unknown one, or platformDefaults false: nothing is filled in")
    void nothing() {
        assertThat(read("workday", "", "").cart()).isEqualTo(CartSettings.defaults());
        assertThat(read("coupa", "\"platformDefaults\": false,", "").cart()).isEqualTo(CartSettings.defaults());
        assertThat(ConnectionReader.create()
                        .readOne(CXML.formatted("coupa", "\"platformDefaults\": 7,", ""), ConfigFormat.JSON)
                        .error()
                        .where())
                .isEqualTo("/platformDefaults");
    }

    @ParameterizedTest
    @EnumSource(ConfigFormat.class)
    @DisplayName("what was written is read back equal, in every format: nothing is filled in behind its back")
    void written(ConfigFormat format) {
        Connection code = read("coupa", "\"platformDefaults\": false,", "");
        for (Connection connection : new Connection[] {code, read("coupa", "", "")}) {
            String text = ConnectionWriter.create().writeOne(connection, format).orElseThrow();
            assertThat(ConnectionReader.create().readOne(text, format).orElseThrow())
                    .isEqualTo(connection);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;format;platform;cxml.credentials.0.domain;cxml.credentials.0.identity;cxml.sharedSecret\n"
                        + "a;cxml;coupa;DUNS;1;env:A",
                "<connection><id>a</id><format>cxml</format><platform>coupa</platform><cxml><credentials><item>"
                        + "<domain>DUNS</domain><identity>1</identity></item></credentials>"
                        + "<sharedSecret>env:A</sharedSecret></cxml></connection>",
                "id: a\nformat: cxml\nplatform: coupa\ncxml:\n  credentials: [{domain: DUNS, identity: \"1\"}]\n"
                        + "  sharedSecret: env:A\n"
            })
    @DisplayName("the defaults are the same in CSV, XML and YAML")
    void formats(String text) {
        ConfigFormat format =
                text.startsWith("<") ? ConfigFormat.XML : text.startsWith("id;") ? ConfigFormat.CSV : ConfigFormat.YAML;
        Connection read = ConnectionReader.create().readOne(text, format).orElseThrow();
        Connection json = read("coupa", "", "");
        assertThat(read.cart()).isEqualTo(json.cart());
        assertThat(cxml(read).dtdVersions()).isEqualTo(cxml(json).dtdVersions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml", "oci"})
    @DisplayName("every default of every profile can be set")
    void all(String format) {
        for (PlatformProfile profile : Platforms.standard().all()) {
            if (profile.formats().contains(format)) {
                String block = format.equals("cxml")
                        ? "{\"credentials\": [{\"domain\": \"DUNS\", \"identity\": \"1\"}], \"sharedSecret\": \"env:A\"}"
                        : "{\"logins\": [{\"username\": \"u\", \"password\": \"env:A\"}]}";
                String json = "{\"id\": \"a\", \"format\": \"%s\", \"platform\": \"%s\", \"%s\": %s}"
                        .formatted(format, profile.id(), format, block);
                assertThat(ConnectionReader.create().read(json).problems())
                        .as(profile.id())
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("a reader knows the host's profiles")
    void own() {
        ConnectionReader bare = ConnectionReader.create().withPlatforms(Platforms.none());
        assertThat(bare.readOne(CXML.formatted("coupa", "", ""), ConfigFormat.JSON)
                        .orElseThrow()
                        .cart())
                .isEqualTo(CartSettings.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cxml", "oci"})
    @DisplayName("connections built in code get the same defaults as those in files, for every profile")
    void inCode(String format) {
        for (PlatformProfile profile : Platforms.standard().all()) {
            String block = format.equals("cxml")
                    ? "{\"credentials\": [{\"domain\": \"DUNS\", \"identity\": \"1\"}], \"sharedSecret\": \"env:A\"}"
                    : "{\"logins\": [{\"username\": \"u\", \"password\": \"env:A\"}]}";
            String json = "{\"id\": \"a\", \"format\": \"%s\", \"platform\": \"%s\", %s \"%s\": %s}";
            Connection bare =
                    readJson(json.formatted(format, profile.id(), "\"platformDefaults\": false,", format, block));
            Connection filled = readJson(json.formatted(format, profile.id(), "", format, block));
            Connection inCode = PlatformDefaults.create().fill(bare);
            assertThat(inCode).as(profile.id()).isEqualTo(filled);
            assertThat(PlatformDefaults.create().fill(inCode))
                    .as("filled twice")
                    .isEqualTo(filled);
        }
    }

    private static Connection readJson(String json) {
        return ConnectionReader.create().readOne(json, ConfigFormat.JSON).orElseThrow();
    }

    @Test
    @DisplayName("what was set in code to something of its own stays; without a platform nothing happens")
    void inCodeExplicit() {
        Connection own = read("coupa", "\"platformDefaults\": false,", "").toBuilder()
                .cart(CartSettings.builder().classificationDomain("eCl@ss").build())
                .build();
        Connection filled = PlatformDefaults.create().fill(own);
        assertThat(filled.cart().classificationDomain()).isEqualTo("eCl@ss");
        assertThat(cxml(filled).dtdVersion(CxmlDocumentType.CART)).hasToString("1.2.023");
        assertThat(cxml(filled).sharedSecret()).isEqualTo(cxml(own).sharedSecret());
        Connection nobody = own.toBuilder().platform("workday").build();
        assertThat(PlatformDefaults.create().fill(nobody)).isSameAs(nobody);
        assertThat(PlatformDefaults.create().withPlatforms(Platforms.none()).fill(own))
                .isSameAs(own);
    }

    @Test
    @DisplayName("a profile of one's own that names what connections do not have is told at once")
    void inCodeWrong() {
        Connection own = read("coupa", "\"platformDefaults\": false,", "");
        for (String path : new String[] {"cart.nothing", "cxml.dtdVersion"}) {
            PlatformProfile coupa = Platforms.standard().find("coupa").orElseThrow();
            PlatformProfile wrong = coupa.withDefaults(
                    List.of(new ProfileDefault(path, true, coupa.evidence().get(0))));
            PlatformDefaults defaults =
                    PlatformDefaults.create().withPlatforms(Platforms.standard().with(wrong));
            assertThatThrownBy(() -> defaults.fill(own))
                    .isInstanceOf(PunchOutException.class)
                    .hasMessageContaining(path);
        }
    }
}
