package io.punchout.connection.config;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats that connections are read from and written to. All carry the same properties under the same names. */
public enum ConfigFormat {
    /** JSON (RFC 8259) in UTF-8. */
    JSON,
    /** YAML 1.1 in UTF-8, one document, without aliases; needs {@code jackson-dataformat-yaml} at run time. */
    YAML,
    /** XML 1.0; an element for each property, see {@link ConnectionReader}. */
    XML,
    /** One connection a row, one property a column; needs {@code jackson-dataformat-csv} at run time. */
    CSV;

    /** Returns the format that the ending of a file's name tells; empty if it tells none. */
    public static Optional<ConfigFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> Optional.of(JSON);
            case "yaml", "yml" -> Optional.of(YAML);
            case "xml" -> Optional.of(XML);
            case "csv" -> Optional.of(CSV);
            default -> Optional.empty();
        };
    }
}
