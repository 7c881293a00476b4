package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.admin.ConnectionAdministration;
import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.connection.config.ConnectionWriter;
import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.cxml.CxmlSettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.oci.OciLogin;
import io.punchout.oci.OciSettings;
import io.punchout.problem.Outcome;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.FakeShop;
import io.punchout.transaction.TransactionQuery;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("pitfalls, leaking: secrets planted in both slots are found nowhere")
class PlantedSecretsTest {
    private static final String CURRENT = "planted-current";
    private static final String PREVIOUS = "planted-previous";
    private static final String CALL = "USERNAME=%s&PASSWORD=%s&HOOK_URL=https%%3A%%2F%%2Fa.example%%2F";

    private final MemoryTransactionLog log = new MemoryTransactionLog();

    private static Connection connection(String id, SecretSlots slots) {
        return Connection.builder(id)
                .settings(OciSettings.builder()
                        .logins(List.of(new OciLogin(id, slots)))
                        .build())
                .security(SecuritySettings.builder().returnHost("a.example").build())
                .build();
    }

    private HttpReply call(Connection connection, String password) {
        PunchOut punchOut = PunchOut.builder()
                .shop(new FakeShop())
                .connections(List.of(connection))
                .transactionLog(log)
                .startUrl(URI.create("https://shop.example/start"))
                .build();
        return punchOut.receive(HttpRequest.builder("GET", "/punchout?" + CALL.formatted(connection.id(), password))
                .build());
    }

    private String logged() {
        return log.find(TransactionQuery.newest(100)).stream()
                .map(entry -> entry.connectionId() + entry.message() + entry.problems())
                .collect(Collectors.joining());
    }

    @Test
    void neitherTextsNorFilesNorProblemsNorTheLogTellThem() {
        SecretSlots slots = new SecretSlots(Secret.of(CURRENT), Secret.of(PREVIOUS), Instant.MAX);
        Connection connection = connection("acme", slots);
        assertThat(call(connection, CURRENT).status()).isEqualTo(303);
        assertThat(call(connection, PREVIOUS).status()).isEqualTo(303);
        HttpReply refused = call(connection, PREVIOUS + "x");
        assertThat(refused.status()).isNotEqualTo(303);
        assertThat(refused.bodyText()).doesNotContain("planted");
        assertThat(connection.toString()).doesNotContain("planted");
        assertThat(logged()).contains("acme").doesNotContain("planted");
        assertThat(ConnectionValidator.create()
                        .validate(connection, Locale.GERMAN)
                        .toString())
                .doesNotContain("planted");
        for (ConfigFormat format : ConfigFormat.values()) {
            Outcome<String> written = ConnectionWriter.create().writeOne(connection, format);
            assertThat(written.orElseThrow()).contains("acme").doesNotContain("planted");
            assertThat(written.problems().toString()).doesNotContain("planted");
        }
    }

    @Test
    void aReferenceThatLeadsNowhereIsNamedInTheLogAlone() {
        Connection connection = connection("globex", SecretSlots.of(Secret.parse("env:PUNCHOUT_TEST_UNSET")));
        HttpReply refused = call(connection, "env:PUNCHOUT_TEST_UNSET");
        assertThat(refused.status()).isNotEqualTo(303);
        assertThat(refused.bodyText()).doesNotContain("PUNCHOUT_TEST_UNSET").doesNotContain("secret.unresolved");
        assertThat(logged()).contains("secret.unresolved", "env:PUNCHOUT_TEST_UNSET", "auth.wrong_secret");
        assertThat(ConnectionWriter.create()
                        .writeOne(connection, ConfigFormat.JSON)
                        .orElseThrow())
                .contains("env:PUNCHOUT_TEST_UNSET");
    }

    @ParameterizedTest
    @EnumSource(ConfigFormat.class)
    @DisplayName(
            "nor do files that are broken just where the secret stands, of either protocol, nor views and hand-over sheets")
    void brokenFiles(ConfigFormat format) {
        SecretSlots slots = new SecretSlots(Secret.of(CURRENT), Secret.of(PREVIOUS), Instant.MAX);
        Connection cxml = Connection.builder("acme-cxml")
                .settings(CxmlSettings.builder()
                        .credential("DUNS", "1")
                        .sharedSecret(slots)
                        .build())
                .security(SecuritySettings.builder().returnHost("a.example").build())
                .build();
        Connection oci = connection("acme-oci", slots);
        String file = ConnectionWriter.create()
                .withPlainSecrets()
                .write(List.of(cxml, oci), format)
                .orElseThrow();
        assertThat(file).contains(CURRENT, PREVIOUS);
        ConnectionReader reader = ConnectionReader.create();
        assertThat(reader.read(file, format).problems().toString()).doesNotContain("planted");
        int told = 0;
        for (String broken : List.of(
                file.replace("planted-current", "planted-current\"<>&:,{"),
                file.replace("planted-current", "{\"planted-current"),
                file.replace("sharedSecret", "sharedSecrte"),
                file.replace("previous", "previuos"),
                file.replace("password", "passwrod"),
                file.replace("DUNS", ""),
                file.substring(0, file.lastIndexOf("planted-previous") + 10))) {
            Outcome<List<Connection>> read = reader.read(broken, format);
            told += read.problems().size();
            assertThat(read.problems().toString()).as(broken).doesNotContain("planted");
        }
        assertThat(told).isPositive();
        ConnectionAdministration administration = ConnectionAdministration.builder(
                        new MemoryConnectionStore(List.of(cxml, oci)))
                .baseUrl("shop", URI.create("https://shop.example"))
                .build();
        for (Connection connection : List.of(cxml, oci)) {
            assertThat(administration.view(connection.id()).toString()).doesNotContain("planted");
            administration
                    .handover(connection.id())
                    .forEach(sheet -> assertThat(sheet.toText() + sheet.toMarkdown() + sheet)
                            .doesNotContain("planted"));
        }
    }
}
