package io.punchout.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.connection.Connection;
import io.punchout.cxml.CxmlSettings;
import io.punchout.oci.OciSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("messages of constraints: complete in English and German")
class ConstraintTextsTest {

    @ParameterizedTest
    @ValueSource(classes = {Connection.class, CxmlSettings.class, OciSettings.class})
    void bothLanguagesHaveTheSameKeys(Class<?> neighbour) throws IOException {
        Properties english = read(neighbour, "constraints.properties");
        Properties german = read(neighbour, "constraints_de.properties");
        assertThat(english).isNotEmpty();
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(german.values())
                .noneMatch(
                        text -> english.containsValue(text) || text.toString().isBlank());
    }

    private static Properties read(Class<?> neighbour, String name) throws IOException {
        try (InputStream file = neighbour.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        }
    }
}
