package io.punchout.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.Connection;
import io.punchout.protocol.HandoverSection;
import io.punchout.protocol.HandoverSection.Row;
import io.punchout.secret.Secret;
import io.punchout.session.Operation;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Guide p.67-69: what to enter in procurement systems that speak cXML")
class HandoverSheetTest {
    private static final String URL = "https://shop.example/punchout";
    private static final String SECRET = "planted-secret-9f2c";

    private final List<HandoverSection> sheet = sheet(CxmlSettings.builder()
            .credential("NetworkId", "AN01")
            .sender("DUNS", "222<&>")
            .supplier(new CxmlCredential("GLN", "333"))
            .operations(Set.of(Operation.CREATE, Operation.INSPECT)));

    private static List<HandoverSection> sheet(CxmlSettings.Builder settings) {
        Connection connection = Connection.builder("acme")
                .settings(settings.sharedSecret(Secret.of(SECRET)).build())
                .build();
        return new CxmlProtocol().handover(connection, URI.create(URL));
    }

    private static HandoverSection of(List<HandoverSection> sheet, String platform) {
        return sheet.stream()
                .filter(section -> section.platform().equals(platform))
                .findFirst()
                .orElseThrow();
    }

    /** The values of a section by their fields, as an administrator reads them. */
    private static String values(HandoverSection section) {
        return section.rows().stream()
                .map(row -> row.field() + "=" + row.value())
                .collect(Collectors.joining("; "));
    }

    @Test
    @DisplayName("the generic section comes first; each has a heading, notes, the URL, and no secret")
    void sections() {
        assertThat(sheet)
                .extracting(HandoverSection::platform)
                .containsExactly("generic", "ariba", "coupa", "jaggaer", "oracle-ebs", "oracle-fusion", "d365");
        assertThat(sheet).allSatisfy(section -> {
            assertThat(section.title()).isNotBlank();
            assertThat(section.notes()).isNotEmpty().allMatch(note -> note.endsWith("."));
            assertThat(section.rows()).extracting(Row::value).contains(URL, HandoverSection.SECRET);
            assertThat(section.toString()).doesNotContain(SECRET);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "generic | PunchOut URL=https://shop.example/punchout; From domain=NetworkId; From identity=AN01; To domain=GLN;"
                        + " To identity=333; Sender domain=DUNS; Sender identity=222<&>; Shared secret=(handed over separately);"
                        + " Operations=create, inspect",
                "ariba | PunchOut URL=https://shop.example/punchout; Authentication method=Shared Secret; Shared secret=(handed over"
                        + " separately); Supplier id=333; Buyer id=AN01; Sender=DUNS / 222<&>",
                "coupa | Name=cXML PunchOut; PunchOut URL=https://shop.example/punchout; Protocol=cXML; Domain=NetworkId; Identity=AN01;"
                        + " Sender domain=DUNS; Sender identity=222<&>; Secret=(handed over separately); Supports edit=no;"
                        + " Supports inspect=yes",
                "jaggaer | PunchOut URL=https://shop.example/punchout; From=NetworkId / AN01; To=GLN / 333; Sender=DUNS / 222<&>;"
                        + " Shared secret=(handed over separately); Edit=no; Inspect=yes",
                "oracle-ebs | PunchOut URL=https://shop.example/punchout; Protocol=cXML; From domain and identity=NetworkId / AN01;"
                        + " To domain and identity=GLN / 333; Sender domain and identity=DUNS / 222<&>;"
                        + " Shared secret (supplier password)=(handed over separately)",
                "d365 | URL=https://shop.example/punchout; Shared secret=(handed over separately); Setup request message=the text below"
            })
    @DisplayName("each system asks for the three parties in its own fields")
    void values(String platform, String rows) {
        assertThat(values(of(sheet, platform))).isEqualTo(rows);
    }

    @Test
    @DisplayName("Ariba: the domains of supplier and buyer stand beside their ids")
    void remarks() {
        assertThat(of(sheet, "ariba").rows())
                .contains(
                        new Row("Supplier id", "333", "domain GLN"),
                        new Row("Buyer id", "AN01", "domain NetworkId; test accounts end in -T"));
    }

    @Test
    @DisplayName("without a sender of its own the buyer sends; what nobody agreed on says so")
    void open() {
        List<HandoverSection> bare = sheet(CxmlSettings.builder());
        String agree = "(agree with the supplier)";
        assertThat(of(bare, "jaggaer").rows())
                .contains(
                        Row.of("From", agree + " / " + agree),
                        Row.of("To", agree + " / " + agree),
                        Row.of("Sender", agree + " / " + agree));
        assertThat(of(sheet(CxmlSettings.builder().credential("DUNS", "1").credential("DUNS", "2")), "jaggaer")
                        .rows())
                .contains(Row.of("From", "DUNS / 1"), Row.of("Sender", "DUNS / 1"));
    }

    @Test
    @DisplayName("Dynamics 365: the text to paste is a setup request, read again with all three parties and no cookie")
    void template() {
        assertThat(sheet).filteredOn(section -> section.template() != null).hasSize(1);
        String text = of(sheet, "d365").template();
        assertThat(text)
                .contains("<From><Credential domain=\"NetworkId\"><Identity>AN01</Identity></Credential></From>")
                .contains("<To><Credential domain=\"GLN\"><Identity>333</Identity></Credential></To>")
                .contains("<Credential domain=\"DUNS\"><Identity>222&lt;&amp;&gt;</Identity>"
                        + "<SharedSecret>(handed over separately)</SharedSecret></Credential>");
        assertThat(new SetupText(text).setup().operation()).isEqualTo(Operation.CREATE);
    }
}
