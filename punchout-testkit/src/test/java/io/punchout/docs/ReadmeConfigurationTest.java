package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.Connection;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.cxml.CxmlCredential;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.OciSettings;
import io.punchout.problem.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The configuration that the README shows, read by both protocols' settings. */
class ReadmeConfigurationTest {

    @Test
    void theFileOfTheReadmeIsRead() throws Exception {
        String readme = Files.readString(Path.of("../README.md"), StandardCharsets.UTF_8);
        int start = readme.indexOf("```json\n") + "```json\n".length();
        Outcome<List<Connection>> outcome =
                ConnectionReader.create().read(readme.substring(start, readme.indexOf("\n```", start)));
        assertThat(outcome.problems()).isEmpty();
        List<Connection> connections = outcome.orElseThrow();
        assertThat(connections).extracting(Connection::id).containsExactly("acme-cxml", "acme-sap");
        CxmlSettings cxml = connections.get(0).settings(CxmlSettings.class);
        assertThat(cxml.credentials()).containsExactly(new CxmlCredential("NetworkId", "AN01000000001"));
        assertThat(cxml.sharedSecret().current().matches("a long random secret"))
                .isTrue();
        assertThat(connections.get(0).cart().descriptionLength()).isEqualTo(255);
        OciSettings oci = connections.get(1).settings(OciSettings.class);
        assertThat(oci.logins().get(0).password().current().matches("another secret"))
                .isTrue();
    }
}
