package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Lays out what a message says: a value a line, a row for each small entry of a list, a block for each large one. */
final class ContentText {
    private static final int MOST_IN_ROW = 2;
    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    private ContentText() {}

    static List<String> lines(ObjectNode content) {
        ContentText text = new ContentText();
        text.object(content, "");
        return text.lines;
    }

    private void object(JsonNode node, String indent) {
        int width = node.properties().stream()
                .filter(entry -> isShown(entry.getValue()) && isOneLine(entry.getValue()))
                .mapToInt(entry -> entry.getKey().length())
                .max()
                .orElse(0);
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = entry.getValue();
            if (!isShown(value)) {
                continue;
            }
            if (isOneLine(value)) {
                lines.add(indent + pad(entry.getKey(), width) + INDENT + inline(value));
            } else {
                lines.add(indent + entry.getKey());
                nested(value, indent + INDENT);
            }
        }
    }

    private void nested(JsonNode value, String indent) {
        if (value.isObject()) {
            object(value, indent);
        } else if (stream(value).allMatch(ContentText::isRow)) {
            rows(value, indent);
        } else {
            int number = 0;
            for (JsonNode entry : value) {
                number++;
                lines.add(indent + number + ".");
                object(entry, indent + INDENT);
            }
        }
    }

    private void rows(JsonNode list, String indent) {
        int width = stream(list)
                .mapToInt(row -> shown(row.iterator().next()).length())
                .max()
                .orElse(0);
        for (JsonNode row : list) {
            List<String> cells = stream(row).map(ContentText::shown).toList();
            String rest = String.join(INDENT, cells.subList(1, cells.size()));
            lines.add(indent + (pad(cells.get(0), width) + INDENT + rest).stripTrailing());
        }
    }

    private static boolean isRow(JsonNode entry) {
        return entry.isObject() && entry.size() == MOST_IN_ROW && stream(entry).allMatch(JsonNode::isValueNode);
    }

    private static boolean isShown(JsonNode value) {
        return !value.isNull() && !(value.isContainerNode() && value.isEmpty());
    }

    private static boolean isOneLine(JsonNode value) {
        return value.isValueNode() || (value.isArray() && stream(value).allMatch(JsonNode::isValueNode));
    }

    private static String inline(JsonNode value) {
        return value.isArray() ? stream(value).map(ContentText::shown).collect(Collectors.joining(", ")) : shown(value);
    }

    private static String shown(JsonNode value) {
        return value.isNull() ? "-" : Escapes.text(value.asText());
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
