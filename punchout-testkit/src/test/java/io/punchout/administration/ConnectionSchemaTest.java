package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.connection.config.ConnectionSchema;
import io.punchout.connection.config.ConnectionWriter;
import io.punchout.testkit.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The JSON Schema of connection files")
class ConnectionSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = ConnectionSchema.create().json();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);

    @Test
    @DisplayName("what the jar carries is what the model says")
    void shipped() throws IOException {
        try (InputStream file = Samples.class.getResourceAsStream("connections.schema.json")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .as("run: java -jar punchout-testkit/target/punchout-cli.jar schema >"
                            + " punchout-testkit/src/main/resources/io/punchout/testkit/connections.schema.json")
                    .isEqualTo(TEXT);
        }
    }

    @Test
    @DisplayName("every property is explained")
    void described() throws IOException {
        List<String> bare = new ArrayList<>();
        collect(JSON.readTree(TEXT).at("/$defs/connection/properties"), "", bare);
        assertThat(bare).containsExactlyInAnyOrder("$schema", "cxml", "oci");
    }

    private static void collect(JsonNode properties, String path, List<String> bare) {
        properties.fieldNames().forEachRemaining(name -> {
            JsonNode property = properties.get(name);
            if (!property.has("description")) {
                bare.add(path + name);
            }
            collect(property.path("properties"), path + name + ".", bare);
            collect(property.path("items").path("properties"), path + name + "[].", bare);
        });
    }

    static Stream<String> valid() throws IOException {
        String readme = Files.readString(Path.of("../README.md"), StandardCharsets.UTF_8);
        int start = readme.indexOf("```json\n") + "```json\n".length();
        String ariba = Files.readString(Path.of("src/test/resources/examples/ariba-cxml.json"), StandardCharsets.UTF_8);
        String sap = Files.readString(Path.of("src/test/resources/examples/sap-oci.json"), StandardCharsets.UTF_8);
        List<Connection> both =
                new ArrayList<>(ConnectionReader.create().read(ariba).orElseThrow());
        both.addAll(ConnectionReader.create().read(sap).orElseThrow());
        return Stream.of(
                readme.substring(start, readme.indexOf("\n```", start)),
                ariba,
                sap,
                ConnectionWriter.create().write(both, ConfigFormat.JSON).orElseThrow(),
                "{\"$schema\": \"connections.schema.json\", \"id\": \"a\", \"format\": \"cxml\", \"cxml\": {}}");
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("what the reader reads is valid")
    void valid(String file) throws IOException {
        assertThat(ConnectionReader.create().read(file).isAccepted()).isTrue();
        assertThat(messages(file)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "a"}
            {"id": "a", "format": "edi"}
            {"id": "a", "format": "cxml"}
            {"id": "a", "format": "cxml", "oci": {}}
            {"id": "a", "format": "cxml", "cxml": {}, "oci": {}}
            {"id": "", "format": "cxml", "cxml": {}}
            {"id": "a", "format": "cxml", "cxml": {}, "nmae": "x"}
            {"id": "a", "format": "cxml", "cxml": {}, "name": " "}
            {"id": "a", "format": "cxml", "cxml": {}, "active": "yes"}
            {"id": "a", "format": "cxml", "cxml": {}, "cart": {"descriptionLength": 0}}
            {"id": "a", "format": "cxml", "cxml": {}, "cart": {"encoding": "rot13"}}
            {"id": "a", "format": "cxml", "cxml": {}, "cart": {"mapping": {"Comments": {}}}}
            {"id": "a", "format": "cxml", "cxml": {}, "cart": {"mapping": {"Comments": {"constant": "x", "source": "line.unit"}}}}
            {"id": "a", "format": "cxml", "cxml": {}, "cart": {"mapping": {"Comments": {"source": "line.unit", "transform": "trm"}}}}
            {"id": "a", "format": "cxml", "cxml": {}, "cart": {"mapping": {"Comments": {"source": "line.unit", "transform": {"cut": "x"}}}}}
            {"id": "a", "format": "cxml", "cxml": {}, "cart": {"mapping": {"Comments": {"source": "line.unit", "when": {"source": "line.unit"}}}}}
            {"id": "a", "format": "cxml", "cxml": {"currency": "EURO"}}
            {"id": "a", "format": "cxml", "cxml": {"operations": []}}
            {"id": "a", "format": "oci", "oci": {"ociVersion": "6"}}
            {"connections": [], "schemaVersion": 99}
            {"connections": {}}
            """)
    @DisplayName("what is wrong by the schema is wrong for the reader")
    void wrong(String file) throws IOException {
        assertThat(messages(file)).isNotEmpty();
        assertThat(ConnectionReader.create().read(file).isAccepted()).isFalse();
    }

    private static Set<ValidationMessage> messages(String file) throws IOException {
        return SCHEMA.validate(JSON.readTree(file));
    }
}
