package io.punchout.cxml.dtd;

import static io.punchout.cxml.SetupText.COOKIE;
import static io.punchout.cxml.SetupText.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.punchout.cxml.OfficialDtd;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Documents against DTD files that the user supplies (guide p.14-15)")
class CxmlDtdTest {
    /** Our own, as small as can be: the official files are not part of the repository. */
    private static final String SMALL = """
        <!-- <!ENTITY % other SYSTEM "other.dtd"> -->
        <!ENTITY cxml.version "1.2.014">
        <!ENTITY % string "CDATA">
        <!ELEMENT cXML (Response)>
        <!ATTLIST cXML payloadID %string; #REQUIRED timestamp CDATA #REQUIRED version CDATA "&cxml.version;">
        <!ELEMENT Response (Status)>
        <!ELEMENT Status (#PCDATA)>
        <!ATTLIST Status code CDATA #REQUIRED text CDATA #REQUIRED>
        """;

    private static final String RESPONSE =
            "<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd\">\n"
                    + "<cXML payloadID='1' timestamp='2'>\n<Response><Status code='200' text='OK'>&lt;</Status></Response></cXML>";

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("any/name"));
        Files.writeString(folder.resolve("any/name/cXML.dtd"), SMALL);
    }

    private CxmlDtd dtd() {
        return CxmlDtd.open(folder).orElseThrow();
    }

    private static List<Problem> check(CxmlDtd dtd, String document) {
        return dtd.check(document.getBytes(StandardCharsets.UTF_8), null, ReadLimits.defaults());
    }

    @Test
    @DisplayName("a valid document has no problem; each reason why another is not has its place")
    void places() {
        CxmlDtd dtd = dtd();
        assertThat(dtd.versions()).isEqualTo(Map.of("1.2.014", List.of("cXML")));
        assertThat(check(dtd, RESPONSE)).isEmpty();
        List<Problem> problems = check(
                dtd,
                RESPONSE.replace("text='OK'", "")
                        .replace("payloadID='1'", "")
                        .replace("</Response>", "<Odd/></Response>"));
        assertThat(problems)
                .extracting(Problem::code, Problem::line)
                .contains(tuple("dtd.invalid", 2), tuple("dtd.invalid", 3));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.where()).startsWith("cXML/Response");
            assertThat(problem.message()).contains("Odd");
            assertThat(problem.isError()).isTrue();
        });
    }

    @Test
    @DisplayName(
            "of what stands at the wrong place within one element the first is told; other elements have their own")
    void order() throws IOException {
        Files.writeString(
                folder.resolve("any/name/cXML.dtd"),
                SMALL.replace("(Response)", "(Response+)").replace("(#PCDATA)", "(A?,B?)")
                        + "<!ELEMENT A EMPTY><!ELEMENT B EMPTY><!ATTLIST B c CDATA #REQUIRED>");
        String status = "<Status code='200' text='OK'><B c='1'/><A/><A/></Status>";
        String document = RESPONSE.replace(
                "<Status code='200' text='OK'>&lt;</Status></Response>",
                status + "</Response>\n<Response>" + status + "<Status/></Response><Response/>");
        assertThat(check(dtd(), document))
                .extracting(Problem::where, Problem::line)
                .containsExactly(
                        tuple("cXML/Response/Status/A", 3),
                        tuple("cXML/Response/Status/A", 4),
                        tuple("cXML/Response/Status", 4),
                        tuple("cXML/Response/Status", 4),
                        tuple("cXML/Response/Status", 4),
                        tuple("cXML/Response", 4));
        assertThat(check(dtd(), document))
                .extracting(Problem::message)
                .allMatch(message -> message.startsWith("By the DTD: ") && !message.contains("Validation error"));
    }

    @Test
    @DisplayName("text where none can stand, and an element that ends too early, are told at that element")
    void textAndEnd() {
        assertThat(check(dtd(), RESPONSE.replace("<Response>", "<Response>text")))
                .extracting(Problem::where, Problem::line)
                .contains(tuple("cXML/Response", 3));
        assertThat(check(dtd(), RESPONSE.replaceFirst("<Status.*</Status>", "")))
                .extracting(Problem::where, Problem::line)
                .containsExactly(tuple("cXML/Response", 3));
    }

    @Test
    @DisplayName("from an archive, as cxml.org offers it")
    void archive() throws IOException {
        Path archive = folder.resolve("cXML.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.putNextEntry(new ZipEntry("cXML/1.2.014/cXML.dtd"));
            zip.write(SMALL.getBytes(StandardCharsets.UTF_8));
        }
        CxmlDtd dtd = CxmlDtd.open(archive).orElseThrow();
        assertThat(check(dtd, RESPONSE)).isEmpty();
        assertThat(check(dtd, RESPONSE.replace("code='200'", ""))).hasSize(1);
    }

    @Test
    @DisplayName("a file of 4 MiB is read, one that is larger is not")
    void large() throws IOException {
        int most = 4 * 1024 * 1024;
        Path file = folder.resolve("any/name/cXML.dtd");
        Files.writeString(file, SMALL + " ".repeat(most - SMALL.length()));
        assertThat(dtd().versions()).containsOnlyKeys("1.2.014");
        Files.writeString(file, SMALL + " ".repeat(most - SMALL.length() + 1));
        assertThat(CxmlDtd.open(folder).isAccepted()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1.2.029/cXML.dtd", "1.2.014/Fulfill.dtd", "odd"})
    @DisplayName("a version that is not there is told, with those that are")
    void missing(String id) {
        List<Problem> problems = check(dtd(), RESPONSE.replace("1.2.014/cXML.dtd", id));
        assertThat(problems).extracting(Problem::code).containsExactly("dtd.version_missing");
        assertThat(problems.get(0).hint()).contains("1.2.014=[cXML]");
    }

    @Test
    @DisplayName("without a DOCTYPE the attribute version counts")
    void attribute() {
        String bare = RESPONSE.substring(RESPONSE.indexOf("<cXML"));
        assertThat(check(dtd(), bare)).extracting(Problem::code).containsExactly("dtd.version_missing");
        assertThat(check(dtd(), bare.replace("<cXML", "<cXML version='1.2.014'")))
                .isEmpty();
    }

    @Test
    @DisplayName("what cannot be read is told as the reader tells it; entities of the document stay closed")
    void unreadable() {
        assertThat(check(dtd(), RESPONSE.replace("</cXML>", "")))
                .extracting(Problem::code)
                .contains("cxml.malformed");
        assertThat(check(dtd(), RESPONSE.replace("&lt;", "&own;").replace(".dtd\">", ".dtd\" [<!ENTITY own 'x'>]>")))
                .extracting(Problem::code)
                .contains("cxml.entity");
    }

    @Test
    @DisplayName("nothing is fetched: a DTD that refers to another file is refused")
    void nothingFetched() throws IOException {
        Path other = folder.resolve("other.dtd");
        Files.writeString(other, "<!ELEMENT Odd EMPTY>");
        Files.writeString(
                folder.resolve("any/name/cXML.dtd"), SMALL + "<!ENTITY % more SYSTEM \"" + other.toUri() + "\">%more;");
        assertThat(check(dtd(), RESPONSE)).extracting(Problem::code).containsExactly("dtd.unusable");
        Files.writeString(folder.resolve("any/name/cXML.dtd"), SMALL + "<!ELEMENT");
        assertThat(check(dtd(), RESPONSE)).extracting(Problem::code).containsExactly("dtd.unusable");
    }

    @Test
    @DisplayName("a folder without a cXML DTD, and one that is not there, are refused")
    void none() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("html.dtd"), "<!ELEMENT html ANY>");
        for (Path path : List.of(empty, folder.resolve("gone"), empty.resolve("html.dtd"))) {
            Outcome<CxmlDtd> opened = CxmlDtd.open(path);
            assertThat(opened.isAccepted()).isFalse();
            assertThat(opened.problems()).extracting(Problem::code).containsExactly("dtd.no_files");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1.2.014", "1.2.020", "1.2.050", "1.2.071"})
    @DisplayName("the official files: a setup request is valid, and one without BuyerCookie is not")
    void official(String version) {
        OfficialDtd.assumeFiles();
        CxmlDtd dtd =
                CxmlDtd.open(OfficialDtd.file(version).getParent().getParent()).orElseThrow();
        String setup = CREATE.xml().replace("1.2.014", version);
        assertThat(check(dtd, setup)).isEmpty();
        assertThat(check(dtd, setup.replace(COOKIE, "")))
                .extracting(Problem::code, Problem::where)
                .containsExactly(tuple("dtd.invalid", "cXML/Request/PunchOutSetupRequest/Extrinsic"));
    }

    @Test
    @DisplayName(
            "the official files: what belongs to Fulfill is held against it, whatever the DOCTYPE says; signatures too")
    void fulfill() {
        OfficialDtd.assumeFiles();
        CxmlDtd dtd = CxmlDtd.open(OfficialDtd.file("1.2.071").getParent().getParent())
                .orElseThrow();
        String header = CREATE.xml().substring(0, CREATE.xml().indexOf("<PunchOutSetupRequest"));
        String confirmation = header.replace("1.2.014", "1.2.071")
                + "<ConfirmationRequest><ConfirmationHeader noticeDate='2026-01-31T12:00:00+01:00' type='accept'/>"
                + "<OrderReference><DocumentReference payloadID='2'/></OrderReference></ConfirmationRequest></Request></cXML>";
        assertThat(check(dtd, confirmation)).isEmpty();
        assertThat(check(dtd, confirmation.replace("type='accept'", "type='maybe'")))
                .extracting(Problem::code)
                .containsExactly("dtd.invalid");
        assertThat(check(
                        dtd,
                        CREATE.xml()
                                .replace(
                                        "</cXML>",
                                        "<ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'/></cXML>")))
                .extracting(Problem::where)
                .containsExactly("cXML/Signature");
    }
}
