package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a format without types writes lists, maps and objects. Empty where the node is none. */
record Coercion(ConfigFormat format) {
    /** The name of the text of an XML element that has attributes. */
    static final String TEXT = "#text";

    Optional<List<Node>> list(Node written) {
        Node node = cell(written);
        if (node.is(Kind.LIST)) {
            return Optional.of(node.items());
        }
        if (format == ConfigFormat.XML) {
            if (node.is(Kind.TEXT) && node.text().isBlank()) {
                return Optional.of(List.of());
            }
            return node.is(Kind.OBJECT)
                            && node.members().stream()
                                    .allMatch(item -> item.name().equals("item"))
                    ? Optional.of(node.members().stream().map(Member::value).toList())
                    : Optional.empty();
        }
        if (format != ConfigFormat.CSV) {
            return Optional.empty();
        }
        if (node.is(Kind.TEXT)) {
            List<Node> items = new ArrayList<>();
            for (String part : node.text().split("\\|", -1)) {
                items.add(Node.scalar(Kind.TEXT, node.place(), part.strip()));
            }
            return Optional.of(items);
        }
        return numbered(node);
    }

    /** Columns {@code name.0}, {@code name.1}: the items of a list; a column may be missing. */
    private static Optional<List<Node>> numbered(Node node) {
        if (!node.is(Kind.OBJECT)
                || !node.members().stream().allMatch(item -> item.name().matches("[0-9]{1,4}"))) {
            return Optional.empty();
        }
        return Optional.of(node.members().stream()
                .sorted(Comparator.comparingInt(item -> Integer.parseInt(item.name())))
                .map(Member::value)
                .toList());
    }

    Optional<List<Member>> map(Node written) {
        Node node = cell(written);
        if (format == ConfigFormat.XML) {
            return xmlMap(node);
        }
        if (format == ConfigFormat.CSV && node.is(Kind.TEXT)) {
            List<Member> members = new ArrayList<>();
            for (String part : node.text().split("\\|", -1)) {
                int equals = part.indexOf('=');
                if (equals < 1) {
                    return Optional.empty();
                }
                Node value = Node.scalar(
                        Kind.TEXT, node.place(), part.substring(equals + 1).strip());
                members.add(new Member(part.substring(0, equals).strip(), node.place(), value));
            }
            return Optional.of(members);
        }
        return node.is(Kind.OBJECT) ? Optional.of(node.members()) : Optional.empty();
    }

    private static Optional<List<Member>> xmlMap(Node node) {
        if (node.is(Kind.TEXT) && node.text().isBlank()) {
            return Optional.of(List.of());
        }
        List<Member> members = new ArrayList<>();
        for (Member entry : node.members()) {
            Optional<Member> key = entry.value().member("key");
            if (!entry.name().equals("entry") || key.isEmpty()) {
                return Optional.empty();
            }
            List<Member> rest = entry.value().members().stream()
                    .filter(part -> !part.equals(key.get()))
                    .toList();
            Node value = rest.isEmpty()
                    ? Node.scalar(Kind.TEXT, entry.place(), "")
                    : rest.size() == 1 && rest.get(0).name().equals(TEXT)
                            ? rest.get(0).value()
                            : Node.object(entry.place(), rest);
            members.add(new Member(key.get().value().text(), entry.place(), value));
        }
        return node.is(Kind.OBJECT) ? Optional.of(members) : Optional.empty();
    }

    Optional<List<Member>> object(Node written) {
        Node node = cell(written);
        if (node.is(Kind.OBJECT)) {
            return Optional.of(node.members());
        }
        return format == ConfigFormat.XML && node.is(Kind.TEXT) && node.text().isBlank()
                ? Optional.of(List.of())
                : Optional.empty();
    }

    /** A text that is JSON where JSON may stand: in a cell, and in an XML element for values that only JSON can write. */
    Node cell(Node node) {
        boolean json = node.is(Kind.TEXT)
                && (node.text().strip().startsWith("{") || node.text().strip().startsWith("["));
        if (!json || (format != ConfigFormat.CSV && format != ConfigFormat.XML)) {
            return node;
        }
        try {
            return JsonTree.json(node.text(), node.place());
        } catch (SyntaxException noJson) {
            return node;
        }
    }
}
