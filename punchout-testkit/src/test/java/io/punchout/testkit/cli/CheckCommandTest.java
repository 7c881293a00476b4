package io.punchout.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionWriter;
import io.punchout.testkit.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private static final String RETURN = "NEW_ITEM-DESCRIPTION[1]=Gr%C3%B6%C3%9Fe&NEW_ITEM-QUANTITY[1]=1"
            + "&NEW_ITEM-UNIT[1]=EA&NEW_ITEM-PRICE[1]=1&NEW_ITEM-CURRENCY[1]=EUR&NEW_ITEM-VENDORMAT[1]=v";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private int run(String input, String... arguments) {
        Console io = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Main(List.of(new CheckCommand())).run(List.of(arguments), io);
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("message"), text).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void zeroWithoutErrors() throws IOException {
        assertThat(run("", "check", file(RETURN))).isZero();
        assertThat(out()).startsWith("OCI: OciReturn").contains("Größe").endsWith("0 errors, 0 warnings\n");
        assertThat(err.size()).isZero();
    }

    @Test
    @DisplayName("--platform tells what a system would make of the cart: an unmapped unit becomes EA at Jaggaer")
    void platform() throws IOException {
        String packs = RETURN.replace("UNIT[1]=EA", "UNIT[1]=PK");
        assertThat(run("", "check", "--platform", "SciQuest", file(packs))).isZero();
        assertThat(out()).contains("advice advice.unit_replaced");
        assertThat(run("", "check", "--platform", "coupa", file(packs))).isZero();
        assertThat(out()).contains("warning advice.unit_refused");
    }

    @Test
    @DisplayName("a cXML cart in its form is advised on, too")
    void platformOfCxml() throws IOException {
        String cart =
                "<cXML payloadID=\"1@x\" timestamp=\"2026-03-29T00:30:00+00:00\"><Header><From><Credential domain=\"D\">"
                        + "<Identity>s</Identity></Credential></From><To><Credential domain=\"D\"><Identity>b</Identity></Credential>"
                        + "</To><Sender><Credential domain=\"D\"><Identity>s</Identity></Credential><UserAgent>t</UserAgent></Sender>"
                        + "</Header><Message><PunchOutOrderMessage><BuyerCookie>c</BuyerCookie><PunchOutOrderMessageHeader"
                        + " operationAllowed=\"edit\"><Total><Money currency=\"EUR\">1</Money></Total></PunchOutOrderMessageHeader>"
                        + "<ItemIn quantity=\"1\"><ItemID><SupplierPartID>a?</SupplierPartID></ItemID><ItemDetail><UnitPrice>"
                        + "<Money currency=\"EUR\">1</Money></UnitPrice><Description xml:lang=\"en\">a pen</Description>"
                        + "<UnitOfMeasure>EA</UnitOfMeasure><Classification domain=\"UNSPSC\">44121704</Classification>"
                        + "</ItemDetail></ItemIn></PunchOutOrderMessage></Message></cXML>";
        String field = "cxml-base64=" + Base64.getEncoder().encodeToString(cart.getBytes(StandardCharsets.UTF_8));
        run("", "check", "--platform", "ariba", file(field.replace("+", "%2B")));
        assertThat(out()).contains("advice advice.characters_refused");
    }

    @Test
    @DisplayName("an unknown platform is wrong usage, and the known ones are named")
    void unknownPlatform() throws IOException {
        assertThat(run("", "check", "--platform", "workday", file(RETURN))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("workday").contains("coupa");
        assertThat(run("", "check", "--platform")).isEqualTo(2);
    }

    @Test
    void oneWithErrors() throws IOException {
        assertThat(run("", "check", file(RETURN.replace("QUANTITY[1]=1", "QUANTITY[1]=x"))))
                .isOne();
        assertThat(out()).contains("error oci.number_unreadable in NEW_ITEM-QUANTITY[1]");
    }

    @Test
    void standardInputAndJson() {
        assertThat(run(RETURN, "check", "-", "--json")).isZero();
        assertThat(out())
                .startsWith("{\n")
                .contains("\"DESCRIPTION\" : \"Größe\"")
                .endsWith("}\n");
    }

    @Test
    void aDirectoryIsAnAnswer() {
        assertThat(run("", "check", "--json", directory.toString())).isOne();
        assertThat(out()).contains("\"readable\" : false", "check.directory");
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --json", "check a b", "check - -", "check --xml -", "check no/such/file"})
    void twoForWrongUsage(String line) {
        assertThat(run("", line.split(" ", -1))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("check: ")
                .contains("check [--json] [--dtd FOLDER|ZIP] [--platform ID] FILE|-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void twoForWhatIsNoPath(String path) {
        assertThat(run("", "check", path)).isEqualTo(2);
    }

    @Test
    void theProcessReadsAPipe() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("jdk.module.path", ""),
                        "-Dfile.encoding=ISO-8859-1",
                        Main.class.getName(),
                        "check",
                        "-")
                .redirectError(directory.resolve("errors").toFile())
                .start();
        process.getOutputStream().write(RETURN.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(printed).contains("Größe").endsWith("0 errors, 0 warnings\n");
    }

    @Test
    @DisplayName("--dtd holds a document against the files of a folder, also within a return form (guide p.14-15)")
    void dtd() throws IOException {
        Path dtds = Files.createDirectories(directory.resolve("dtd/1.2.014"));
        Files.writeString(dtds.resolve("cXML.dtd"), """
                <!ENTITY cxml.version "1.2.014">
                <!ELEMENT cXML (Response)><!ATTLIST cXML payloadID CDATA #REQUIRED timestamp CDATA #REQUIRED>
                <!ELEMENT Response (Status)><!ELEMENT Status EMPTY>
                <!ATTLIST Status code CDATA #REQUIRED text CDATA #REQUIRED>
                """);
        String valid = "<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd\">"
                + "<cXML payloadID=\"1\" timestamp=\"2026-01-31T12:00:00+01:00\"><Response><Status code=\"200\""
                + " text=\"OK\"/></Response></cXML>";
        String folder = directory.resolve("dtd").toString();
        assertThat(run("", "check", "--dtd", folder, file(valid))).isZero();
        String invalid = valid.replace(" text=\"OK\"", "");
        assertThat(run("", "check", file(invalid), "--dtd", folder)).isOne();
        assertThat(out()).contains("error dtd.invalid at 1:143 in cXML/Response/Status");
        String form = "cxml-base64="
                + URLEncoder.encode(
                        Base64.getEncoder().encodeToString(invalid.getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8);
        out.reset();
        assertThat(run(form, "check", "--dtd", folder, "-")).isOne();
        assertThat(out()).contains("dtd.invalid");
        assertThat(run("", "check", file(valid), "--dtd")).isEqualTo(2);
        assertThat(run("", "check", "--dtd", directory.resolve("gone").toString(), file(valid)))
                .isEqualTo(2);
        assertThat(run("", "check", "--dtd", file(valid), file(valid))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(ConfigFormat.class)
    @DisplayName("files of connections in every format, good and broken; no secret is shown")
    void connections(ConfigFormat format) throws IOException {
        String good = ConnectionWriter.create()
                .withPlainSecrets()
                .write(List.of(Samples.cxmlConnection("planted"), Samples.ociConnection("planted")), format)
                .orElseThrow();
        assertThat(run("", "check", file(good))).as(good).isZero();
        assertThat(out())
                .startsWith("Connections")
                .contains("sample-cxml", "sample-oci")
                .doesNotContain("planted");
        out.reset();
        assertThat(run("", "check", file(good.replace("sample-oci", "").replace("businessUnit", "bussinessUnit"))))
                .isOne();
        assertThat(out()).contains("config.").doesNotContain("planted");
    }
}
