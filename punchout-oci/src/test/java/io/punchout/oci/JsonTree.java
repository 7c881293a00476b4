package io.punchout.oci;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON document for assertions: objects, lists, texts and numbers; what is not there is an empty text. */
record JsonTree(Object value) {

    static JsonTree read(byte[] document) {
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new AssertionError("there is something behind the document");
            }
            return new JsonTree(value);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : parser.getText();
    }

    JsonTree path(String name) {
        return new JsonTree(value instanceof Map<?, ?> members && members.containsKey(name) ? members.get(name) : "");
    }

    JsonTree path(int index) {
        return items().get(index);
    }

    List<JsonTree> items() {
        return value instanceof List<?> list ? list.stream().map(JsonTree::new).toList() : List.of();
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
