package io.punchout.connection.config;

import io.punchout.connection.Connection;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The descriptions of properties: {@code schema.properties} beside the type, or else the core's. */
final class SchemaTexts {
    private static final String FILE = "schema.properties";

    private final Map<String, Properties> files = new HashMap<>();

    /** Returns what a property is; null if nobody says it. */
    @Nullable
    String of(Class<?> type, String property) {
        String key = type.getSimpleName() + "." + property;
        String own = file(type).getProperty(key);
        return own == null ? file(Connection.class).getProperty(key) : own;
    }

    private Properties file(Class<?> type) {
        return files.computeIfAbsent(type.getPackageName(), name -> read(type));
    }

    private static Properties read(Class<?> type) {
        Properties texts = new Properties();
        try (InputStream file = type.getResourceAsStream(FILE)) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
