package io.punchout.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.connection.Connection;
import io.punchout.protocol.HandoverSection;
import io.punchout.protocol.HandoverSection.Row;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** OCI 1.1, 1.2: what a buyer's administrator enters. */
class OciHandoverTest {
    private static List<HandoverSection> sheet(Consumer<OciSettings.Builder> change) {
        return new OciProtocol()
                .handover(Visits.connection("acme", change), URI.create("https://shop.example/punchout"));
    }

    @Test
    @DisplayName("The rows name URL, user, hook and version of the connection, and no password")
    void rows() {
        List<HandoverSection> sections = sheet(settings -> settings.usernameParameter("CID")
                .hookParameter("back")
                .ociVersion("5.0")
                .charset(StandardCharsets.ISO_8859_1));

        assertThat(sections).extracting(HandoverSection::platform).containsExactly("generic", "sap-srm", "sap-s4");
        assertThat(sections.get(0).rows())
                .extracting(Row::field, Row::value)
                .containsExactly(
                        tuple("URL", "https://shop.example/punchout"),
                        tuple("Method", "GET or POST"),
                        tuple("CID", Visits.USER),
                        tuple("PASSWORD", HandoverSection.SECRET),
                        tuple("back", ""),
                        tuple("OCI version", "5.0"));
        assertThat(sections.get(1).rows())
                .isEqualTo(sections.get(2).rows())
                .extracting(Row::field, Row::value)
                .contains(
                        tuple("20 CID", Visits.USER),
                        tuple("40 OCI_VERSION", "5.0"),
                        tuple("60 http_content_charset", "ISO-8859-1"),
                        tuple("70 back", ""));
        assertThat(sections.toString()).doesNotContain(Visits.PASSWORD);
    }

    @Test
    @DisplayName("Without a charset of its own a connection asks for UTF-8; without logins the user is to be agreed on")
    void defaults() {
        Connection none = Visits.connection("acme", settings -> settings.logins(List.of()));
        List<HandoverSection> sections = new OciProtocol().handover(none, URI.create("https://shop.example/p"));

        assertThat(sections.get(1).rows())
                .extracting(Row::field, Row::value)
                .contains(tuple("60 http_content_charset", "UTF-8"), tuple("20 USERNAME", "(agree with the supplier)"));
    }
}
