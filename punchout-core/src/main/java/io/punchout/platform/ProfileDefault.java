package io.punchout.platform;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A property that a connection to the system has unless it says otherwise. Immutable.
 *
 * @param path the property as in a file of connections, with dots, for example {@code "cart.classificationDomain"}; one
 *     within the block of a protocol holds for connections of that protocol only
 * @param value a {@code String}, {@code Boolean} or {@code Integer}, a list of strings, or a map of strings
 * @param evidence where it comes from
 */
public record ProfileDefault(String path, Object value, Evidence evidence) {
    public ProfileDefault {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(evidence, "evidence");
        if (value instanceof List<?> list) {
            value = List.copyOf(list);
        } else if (value instanceof Map<?, ?> map) {
            value = Map.copyOf(map);
        } else if (!(value instanceof String || value instanceof Boolean || value instanceof Integer)) {
            throw new IllegalArgumentException("'" + path + "' has a value of a kind that is unknown here");
        }
    }
}
