package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes trees as a table: a row for each connection, a column for each property that one of them has. */
final class CsvText {
    private CsvText() {}

    static String write(List<Node> connections) {
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        for (Node connection : connections) {
            Map<String, String> row = new LinkedHashMap<>();
            flatten(connection, "", row);
            columns.addAll(row.keySet());
            rows.add(row);
        }
        StringBuilder text = new StringBuilder();
        line(columns, text);
        for (Map<String, String> row : rows) {
            line(columns.stream().map(column -> row.getOrDefault(column, "")).toList(), text);
        }
        return text.toString();
    }

    /** RFC 4180. */
    static void line(Collection<String> cells, StringBuilder text) {
        boolean first = true;
        for (String cell : cells) {
            text.append(first ? "" : ",");
            first = false;
            boolean plain = cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c < ' ')
                    && cell.strip().equals(cell);
            text.append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        text.append("\r\n");
    }

    private static void flatten(Node node, String name, Map<String, String> row) {
        String prefix = name.isEmpty() ? "" : name + ".";
        if (node.place().equals(Unbinder.JSON)) {
            row.put(name, JsonText.compact(node));
            return;
        }
        boolean map = node.place().equals(Unbinder.MAP);
        if (node.is(Kind.OBJECT) && !map) {
            node.members().forEach(member -> flatten(member.value(), prefix + member.name(), row));
        } else if (node.is(Kind.LIST)
                && !node.items().isEmpty()
                && node.items().stream().noneMatch(Node::isScalar)) {
            for (int i = 0; i < node.items().size(); i++) {
                flatten(node.items().get(i), prefix + i, row);
            }
        } else {
            row.put(name, cell(node));
        }
    }

    private static String cell(Node node) {
        if (node.isScalar()) {
            return node.is(Kind.STRING) && !isPlain(node.text(), "") ? JsonText.compact(node) : node.text();
        }
        boolean map = node.is(Kind.OBJECT);
        List<String> parts = new ArrayList<>();
        for (Node item : node.items()) {
            parts.add(item.text());
        }
        for (Member member : node.members()) {
            parts.add(member.name());
            parts.add(member.value().text());
        }
        boolean simple = !parts.isEmpty() && parts.stream().allMatch(part -> isPlain(part, "|="));
        if (!simple
                || !node.members().stream().allMatch(member -> member.value().isScalar())) {
            return JsonText.compact(node);
        }
        if (!map) {
            return String.join("|", parts);
        }
        return String.join(
                "|",
                node.members().stream()
                        .map(member -> member.name() + "=" + member.value().text())
                        .toList());
    }

    /** A text that would be read as something else, or that a spreadsheet would run, is written in JSON's quotes. */
    private static boolean isPlain(String text, String special) {
        return !text.isBlank()
                && text.strip().equals(text)
                && "[{\"=+-@".indexOf(text.charAt(0)) < 0
                && text.chars().noneMatch(c -> c < ' ' || special.indexOf(c) >= 0);
    }
}
