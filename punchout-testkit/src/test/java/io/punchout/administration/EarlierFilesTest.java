package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.BundleMode;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.connection.config.ConnectionWriter;
import io.punchout.cxml.CxmlDocumentType;
import io.punchout.cxml.CxmlSettings;
import io.punchout.mapping.MappingRule;
import io.punchout.mapping.TransformStep;
import io.punchout.oci.OciSettings;
import io.punchout.oci.OciVersion;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "Files of earlier versions of the format stay readable, and mean what they meant: never change these files")
class EarlierFilesTest {
    private static final Path V1 = Path.of("src/test/resources/configuration/v1");

    private static List<Connection> read(String file) {
        Outcome<List<Connection>> read = ConnectionReader.create().read(V1.resolve(file));
        assertThat(read.problems()).isEmpty();
        return read.orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many.json", "one.yaml", "one.xml", "table.csv"})
    @DisplayName("what is read is written by this version so that it reads back equal, in every format")
    void readable(String file) {
        List<Connection> connections = read(file);
        for (ConfigFormat format : ConfigFormat.values()) {
            String text = ConnectionWriter.create().write(connections, format).orElseThrow();
            assertThat(ConnectionReader.create().read(text, format).orElseThrow())
                    .as(text)
                    .isEqualTo(connections);
        }
    }

    @Test
    @DisplayName("version 1, JSON: every attribute")
    void json() {
        Connection connection = read("many.json").get(0);
        CxmlSettings cxml = connection.settings(CxmlSettings.class);
        assertThat(connection.version()).isEqualTo(3);
        assertThat(cxml.credentials()).hasSize(2);
        assertThat(cxml.dtdVersion(CxmlDocumentType.CART).text()).isEqualTo("1.2.050");
        assertThat(cxml.sharedSecret().previousUntil()).isNotNull();
        assertThat(connection.cart().bundleMode()).isEqualTo(BundleMode.COMPOSITE);
        assertThat(connection.cart().units()).isEqualTo(Map.of("ST", "EA"));
        assertThat(connection.cart().mapping().rules())
                .containsExactly(MappingRule.to("Comments").build());
        assertThat(connection.login().requestMapping().rules())
                .containsExactly(MappingRule.to("user.email")
                        .source("setup.attribute:UserEmail")
                        .build());
        assertThat(connection.security().framingAllowed()).isTrue();
    }

    @Test
    @DisplayName("version 1, YAML, XML and CSV")
    void others() {
        OciSettings oci = read("one.yaml").get(0).settings(OciSettings.class);
        assertThat(oci.ociVersion()).isEqualTo(OciVersion.V5_0);
        assertThat(oci.form().startIndex()).isZero();
        assertThat(read("one.yaml").get(0).cart().mapping().rules().get(0).transforms())
                .containsExactly(TransformStep.of("cut").with("length", 4));
        assertThat(read("one.xml").get(0).cart().unit("ST")).isEqualTo("EA");
        assertThat(read("table.csv")).extracting(Connection::id).containsExactly("acme-1", "acme-2");
        assertThat(read("table.csv").get(0).security().returnHosts()).hasSize(2);
    }

    @Test
    @DisplayName("a later version is refused as such, with what to do, and nothing else is said")
    void later() throws IOException {
        String later = Files.readString(V1.resolve("many.json"), StandardCharsets.UTF_8)
                .replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")
                .replace("businessUnit", "somethingNew");
        assertThat(ConnectionReader.create().read(later).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("config.schema_version");
                    assertThat(problem.hint()).contains("newer version of the library");
                })
                .extracting(Problem::line)
                .isEqualTo(2);
    }
}
