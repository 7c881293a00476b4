package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.admin.ConnectionAdministration;
import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlCredential;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.OciSettings;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import io.punchout.store.memory.MemoryConnectionStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("docs/buyers.md: the tables are those of the hand-over sheet")
class BuyersDocsTest {
    private static final ConnectionAdministration ADMINISTRATION = ConnectionAdministration.builder(
                    new MemoryConnectionStore(List.of(
                            Connection.builder("acme-cxml")
                                    .businessUnit("acme")
                                    .settings(CxmlSettings.builder()
                                            .credential("NetworkId", "AN-ACME")
                                            .sender("NetworkId", "AN-NETWORK")
                                            .supplier(new CxmlCredential("DUNS", "123456789"))
                                            .operations(Set.of(Operation.CREATE, Operation.EDIT, Operation.INSPECT))
                                            .sharedSecret(Secret.of("never shown"))
                                            .build())
                                    .build(),
                            Connection.builder("acme-sap")
                                    .businessUnit("acme")
                                    .settings(OciSettings.builder()
                                            .login("acme", Secret.of("never shown"))
                                            .build())
                                    .build())))
            .baseUrl("shop", URI.create("https://shop.example"))
            .build();

    static String sheet(String connection, String platform) {
        String sheet =
                ADMINISTRATION.handover(connection).get(0).forPlatform(platform).toMarkdown();
        return sheet.substring(sheet.indexOf("| field")).strip();
    }

    @ParameterizedTest
    @CsvSource({
        "acme-cxml, ariba",
        "acme-cxml, coupa",
        "acme-cxml, jaggaer",
        "acme-cxml, oracle-ebs",
        "acme-cxml, oracle-fusion",
        "acme-cxml, d365",
        "acme-sap, sap-srm",
        "acme-sap, sap-s4"
    })
    void theTableIsTheSheet(String connection, String platform) throws Exception {
        String page = Files.readString(Path.of("../docs/buyers.md"), StandardCharsets.UTF_8);
        String marker = "<!-- sheet: " + platform + " -->\n\n";
        assertThat(page).contains(marker);
        int from = page.indexOf(marker) + marker.length();
        int next = page.indexOf("\n## ", from);
        assertThat(page.substring(from, next < 0 ? page.length() : next).strip())
                .isEqualTo(sheet(connection, platform));
    }
}
