package io.punchout.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("preview shows which target gets which value, and from where")
class PreviewCommandTest {
    private static final String EXAMPLES = "src/test/resources/examples/";
    private static final String CART = """
            {"currency": "EUR", "lines": [{"supplierPartId": "A-1", "description": "Pen", "quantity": 2.5, "unit": "EA",
             "unitPrice": "9.90", "classifications": [{"domain": "UNSPSC", "code": "44121704"}],
             "options": [{"name": "colour", "value": "blue"}], "attributes": [{"name": "image", "value": "i.png"}]}]}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        Console io = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Main(List.of(new PreviewCommand())).run(List.of(arguments), io);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void cart() throws IOException {
        String setup = file("setup.json", "{\"attributes\": [{\"name\": \"WERKS\", \"value\": \"0815\"}]}");
        assertThat(run(
                        "preview",
                        "--connections",
                        EXAMPLES + "sap-oci.json",
                        "--connection",
                        "acme-srm",
                        "--cart",
                        file("cart.json", CART),
                        "--setup",
                        setup))
                .isZero();
        assertThat(out().lines().map(line -> line.replaceAll(" +", " ")).toList())
                .contains(
                        "lines[0]",
                        " MATGROUP OFFICE (line.classification:UNSPSC)",
                        " VENDOR 0000104711 (constant)",
                        " ZZPLANT 0815 (session.attribute:plant)",
                        " QUANTITY 2.500 (built-in)");
    }

    @Test
    void jsonAndErrors() throws IOException {
        String cart = file("cart.json", CART.replace("UNSPSC", "ECLASS"));
        assertThat(run(
                        "preview",
                        "--json",
                        "--connections",
                        EXAMPLES + "ariba-cxml.json",
                        "--connection",
                        "acme-ariba",
                        "--cart",
                        cart))
                .isOne();
        assertThat(out()).contains("\"mapping.required\"", "\"error\"");
    }

    @Test
    void request() throws IOException {
        assertThat(run(
                        "preview",
                        "--connections",
                        EXAMPLES + "ariba-cxml.json",
                        "--connection",
                        "acme-ariba",
                        "--setup",
                        file("setup.json", "{\"attributes\": [{\"name\": \"UniqueName\", \"value\": \"jdoe\"}]}")))
                .isZero();
        assertThat(out()).contains("user.id", "jdoe", "(setup.attribute:UniqueName)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"currency": "EUR", "line": []}                                    | there is no 'line' in cart. Known here: attributes
            {"lines": []}                                                      | cart needs 'currency'
            {"currency": "EUR", "lines": [{"supplierPartId": "A", "unitPrice": "1,5"}]} | cart.lines[0].unitPrice is no number
            {"currency": "EUR", "lines": {}}                                   | cart.lines is no list
            [                                                                  | is no JSON at line
            """)
    void wrongCart(String cart, String message) throws IOException {
        assertThat(run(
                        "preview",
                        "--connections",
                        EXAMPLES + "sap-oci.json",
                        "--connection",
                        "acme-srm",
                        "--cart",
                        file("cart.json", cart)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message);
    }

    @Test
    void wrongUsage() throws IOException {
        assertThat(run("preview")).isEqualTo(2);
        assertThat(run("preview", "--connections", "gone.json", "--connection", "x", "--cart", "gone.json"))
                .isEqualTo(2);
        assertThat(run(
                        "preview",
                        "--connections",
                        EXAMPLES + "sap-oci.json",
                        "--connection",
                        "other",
                        "--cart",
                        file("cart.json", CART)))
                .isEqualTo(2);
        assertThat(run(
                        "preview",
                        "--connections",
                        file("broken.json", "{\"id\": 1}"),
                        "--connection",
                        "x",
                        "--cart",
                        file("cart.json", CART)))
                .isOne();
    }
}
