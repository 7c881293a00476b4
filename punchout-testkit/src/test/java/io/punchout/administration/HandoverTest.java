package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.punchout.admin.ConnectionAdministration;
import io.punchout.admin.EntryPoint;
import io.punchout.admin.HandoverSheet;
import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlCredential;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.OciSettings;
import io.punchout.protocol.HandoverSection;
import io.punchout.protocol.ReadLimits;
import io.punchout.secret.Secret;
import io.punchout.store.memory.MemoryConnectionStore;
import io.punchout.testkit.check.Checker;
import io.punchout.testkit.check.Report;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverTest {
    private static final String SECRET = "planted-secret-9f2c";

    private final Connection cxml = Connection.builder("acme")
            .name("ACME | Ariba")
            .settings(CxmlSettings.builder()
                    .credential("NetworkId", "AN01<&>")
                    .sender("NetworkId", "AN02")
                    .supplier(new CxmlCredential("DUNS", "123456789"))
                    .sharedSecret(Secret.of(SECRET))
                    .build())
            .build();
    private final Connection oci = Connection.builder("sap")
            .settings(OciSettings.builder()
                    .login("acme-user", Secret.of(SECRET))
                    .usernameParameter("LOGIN")
                    .build())
            .build();
    private final ConnectionAdministration administration = ConnectionAdministration.builder(
                    new MemoryConnectionStore(List.of(cxml, oci)))
            .baseUrl("Germany", URI.create("https://shop.example/de/"))
            .baseUrl("France", URI.create("https://shop.example/fr"))
            .build();

    @Test
    void thereIsAnEntryPointForEachStore() {
        assertThat(administration.entryPoints())
                .containsExactly(
                        new EntryPoint("Germany", URI.create("https://shop.example/de/punchout")),
                        new EntryPoint("France", URI.create("https://shop.example/fr/punchout")));
        assertThat(administration.handover("acme")).hasSize(2);
        assertThat(administration.handover("nobody")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/de", "ftp://shop.example", "https://user@shop.example", "https://shop.example?x", "https:x"})
    void aBaseUrlIsAbsoluteAndPlain(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryPoint.below("x", URI.create(url), "punchout"))
                .withMessageContaining("x");
    }

    @Test
    void noSheetHoldsASecret() {
        for (String id : List.of("acme", "sap")) {
            for (HandoverSheet sheet : administration.handover(id)) {
                assertThat(sheet.toText() + sheet.toMarkdown() + sheet)
                        .doesNotContain(SECRET)
                        .contains(HandoverSection.SECRET);
            }
        }
    }

    @Test
    void coupaAsksForBothIdentities() {
        HandoverSheet coupa = administration.handover("acme").get(0).forPlatform("Coupa");
        assertThat(coupa.sections()).hasSize(1);
        assertThat(coupa.sections().get(0).rows())
                .contains(
                        HandoverSection.Row.of("Identity", "AN01<&>"),
                        HandoverSection.Row.of("Sender identity", "AN02"),
                        HandoverSection.Row.of("Supports edit", "yes"));
    }

    @Test
    void anUnknownPlatformHasTheGenericSection() {
        HandoverSheet sheet = administration.handover("acme").get(0).forPlatform("workday");
        assertThat(sheet.sections())
                .singleElement()
                .extracting(HandoverSection::platform)
                .isEqualTo(HandoverSection.GENERIC);
    }

    @ParameterizedTest
    @CsvSource({
        "acme, oracle, oracle-ebs",
        "acme, Oracle-iProcurement, oracle-ebs",
        "acme, oracle-cloud, oracle-fusion",
        "acme, oracle-network, generic",
        "acme, SciQuest, jaggaer",
        "sap, s4hana-cloud, sap-s4",
        "sap, sap-ecc, sap-srm",
        "sap, generic, generic"
    })
    void aliasesOfPlatformsFindTheirSection(String connection, String platform, String section) {
        assertThat(administration
                        .handover(connection)
                        .get(0)
                        .forPlatform(platform)
                        .sections())
                .extracting(HandoverSection::platform)
                .containsExactly(section);
    }

    @Test
    void theTemplateForDynamicsIsReadableAndNamesTheBuyer() {
        String template = administration
                .handover("acme")
                .get(0)
                .forPlatform("d365")
                .sections()
                .get(0)
                .template();
        assertThat(template).isNotNull().doesNotContain("DOCTYPE");
        Report report = new Checker(ReadLimits.defaults()).check(template.getBytes(StandardCharsets.UTF_8));
        assertThat(report.document()).isEqualTo("PunchOutSetupRequest");
        assertThat(report.content().toString()).contains("AN01<&>").contains("create");
    }

    /** OCI 1.1: the catalog's parameters before the return URL, whose value stays empty; SAP's own after it. */
    @Test
    void theRowsForSapStandInTheOrderThatSapNeeds() {
        List<HandoverSection.Row> rows = administration
                .handover("sap")
                .get(0)
                .forPlatform("sap-srm")
                .sections()
                .get(0)
                .rows();
        assertThat(rows.get(0).value()).isEqualTo("https://shop.example/de/punchout");
        List<String> names =
                rows.stream().map(row -> row.field().replaceAll("^\\d+ ", "")).toList();
        assertThat(names)
                .containsSubsequence("LOGIN", "PASSWORD", "OCI_VERSION", "HOOK_URL", "~OkCode", "~Target", "~CALLER");
        assertThat(rows.get(names.indexOf("HOOK_URL")).value()).isEmpty();
    }

    @Test
    void markdownStaysATable() {
        String markdown = administration.handover("acme").get(0).toMarkdown();
        assertThat(markdown).contains("ACME \\| Ariba").contains("| `AN01<&>` |");
        assertThat(markdown.lines().filter(line -> line.startsWith("| ")))
                .allMatch(line ->
                        line.replace("\\|", "").chars().filter(c -> c == '|').count() == 4);
    }
}
