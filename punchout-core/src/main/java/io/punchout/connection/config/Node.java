package io.punchout.connection.config;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a configuration file, whatever the format, with its position. Formats without types have {@link Kind#TEXT}
 * where JSON has text, number or truth.
 */
record Node(Kind kind, Place place, String text, List<Member> members, List<Node> items) {
    enum Kind {
        OBJECT("an object"),
        LIST("a list"),
        STRING("a text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null"),
        TEXT("a text");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** A position in a file, both counted from 1. */
    record Place(int line, int column) {
        static final Place UNKNOWN = new Place(0, 0);
    }

    /** A named part of an object; a file may name one twice. */
    record Member(String name, Place place, Node value) {}

    static Node object(Place place, List<Member> members) {
        return new Node(Kind.OBJECT, place, "", List.copyOf(members), List.of());
    }

    static Node list(Place place, List<Node> items) {
        return new Node(Kind.LIST, place, "", List.of(), List.copyOf(items));
    }

    static Node scalar(Kind kind, Place place, String text) {
        return new Node(kind, place, text, List.of(), List.of());
    }

    static Node string(String text) {
        return scalar(Kind.STRING, Place.UNKNOWN, text);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isScalar() {
        return kind != Kind.OBJECT && kind != Kind.LIST;
    }

    Optional<Member> member(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }
}
