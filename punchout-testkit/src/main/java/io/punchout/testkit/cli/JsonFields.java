package io.punchout.testkit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The properties of a JSON object, each asked for by name; what nobody asked for is an error. */
final class JsonFields {
    private static final int MOST_DIGITS = 60;

    private final JsonNode node;
    private final String path;
    private final Set<String> asked = new TreeSet<>();

    JsonFields(JsonNode node, String path) throws UsageException {
        if (!node.isObject()) {
            throw new UsageException("preview: " + path + " is no object.");
        }
        this.node = node;
        this.path = path;
    }

    private @Nullable JsonNode get(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    @Nullable
    String text(String name) throws UsageException {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isValueNode()) {
            throw new UsageException("preview: " + path + "." + name + " is no text.");
        }
        return value.asText();
    }

    String text(String name, String otherwise) throws UsageException {
        String text = text(name);
        return text == null ? otherwise : text;
    }

    String needed(String name) throws UsageException {
        String text = text(name);
        if (text == null) {
            throw new UsageException("preview: " + path + " needs '" + name + "'.");
        }
        return text;
    }

    BigDecimal decimal(String name, BigDecimal otherwise) throws UsageException {
        String text = text(name);
        try {
            BigDecimal number = text == null ? otherwise : new BigDecimal(text);
            if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw new UsageException("preview: " + path + "." + name + " is no number with a point for the decimals.");
        }
        throw new UsageException("preview: " + path + "." + name + " has too many digits.");
    }

    @Nullable
    JsonFields object(String name) throws UsageException {
        JsonNode value = get(name);
        return value == null ? null : new JsonFields(value, path + "." + name);
    }

    List<JsonFields> list(String name) throws UsageException {
        List<JsonFields> items = new ArrayList<>();
        for (JsonNode item : items(name)) {
            items.add(new JsonFields(item, path + "." + name + "[" + items.size() + "]"));
        }
        return items;
    }

    List<String> texts(String name) throws UsageException {
        List<String> texts = new ArrayList<>();
        items(name).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private Iterable<JsonNode> items(String name) throws UsageException {
        JsonNode value = get(name);
        if (value != null && !value.isArray()) {
            throw new UsageException("preview: " + path + "." + name + " is no list.");
        }
        return value == null ? List.of() : value;
    }

    /** Refuses properties that nobody asked for. */
    void end() throws UsageException {
        for (String name : (Iterable<String>) node::fieldNames) {
            if (!asked.contains(name)) {
                throw new UsageException("preview: there is no '" + name + "' in " + path + ". Known here: "
                        + String.join(", ", asked) + ".");
            }
        }
    }
}
