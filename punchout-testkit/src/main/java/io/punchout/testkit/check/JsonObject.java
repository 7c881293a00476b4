package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An object of JSON whose keys are looked up in any case, with its JSON path.
 *
 * @param at its path, {@code $} for the root
 * @param names the keys as they are written, by their names in upper case; the first counts
 */
record JsonObject(JsonNode node, String at, Map<String, String> names) {

    static JsonObject of(JsonNode node, String at) {
        Map<String, String> names = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> names.putIfAbsent(name.toUpperCase(Locale.ROOT), name));
        return new JsonObject(node, at, names);
    }

    /** Returns the value of a key; empty if it is missing or null. */
    Optional<JsonNode> node(String key) {
        return Optional.ofNullable(names.get(key)).map(node::get).filter(value -> !value.isNull());
    }

    /** Returns a text or number without blanks around it; empty if it is missing, blank or something else. */
    Optional<String> text(String key) {
        return node(key)
                .filter(JsonNode::isValueNode)
                .map(value -> value.isNumber() ? value.decimalValue().toPlainString() : value.asText())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Returns the path of a key as it is written; of one that is missing as it should be. */
    String path(String key) {
        return at + "." + names.getOrDefault(key, key);
    }

    /** Returns the objects of a list. */
    List<JsonObject> list(String key) {
        return node(key)
                .map(list -> IntStream.range(0, list.size())
                        .filter(i -> list.isArray() && list.get(i).isObject())
                        .mapToObj(i -> of(list.get(i), path(key) + "[" + i + "]"))
                        .toList())
                .orElse(List.of());
    }
}
