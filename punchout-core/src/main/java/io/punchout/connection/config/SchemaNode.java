package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Node.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Builds an object of a JSON Schema. Not thread-safe. */
final class SchemaNode {
    private final List<Member> members = new ArrayList<>();

    static SchemaNode object() {
        return new SchemaNode();
    }

    static SchemaNode type(String name) {
        return new SchemaNode().put("type", name);
    }

    static SchemaNode ref(String definition) {
        return new SchemaNode().put("$ref", "#/$defs/" + definition);
    }

    SchemaNode put(String name, String text) {
        return put(name, Node.string(text));
    }

    SchemaNode put(String name, long number) {
        return put(name, Node.scalar(Kind.NUMBER, Place.UNKNOWN, String.valueOf(number)));
    }

    SchemaNode put(String name, boolean flag) {
        return put(name, Node.scalar(Kind.BOOLEAN, Place.UNKNOWN, String.valueOf(flag)));
    }

    SchemaNode put(String name, SchemaNode value) {
        return put(name, value.node());
    }

    SchemaNode put(String name, Node value) {
        members.removeIf(member -> member.name().equals(name));
        members.add(new Member(name, Place.UNKNOWN, value));
        return this;
    }

    SchemaNode texts(String name, Collection<String> texts) {
        return put(
                name, Node.list(Place.UNKNOWN, texts.stream().map(Node::string).toList()));
    }

    SchemaNode schemas(String name, SchemaNode... schemas) {
        return put(
                name,
                Node.list(
                        Place.UNKNOWN,
                        List.of(schemas).stream().map(SchemaNode::node).toList()));
    }

    Node node() {
        return Node.object(Place.UNKNOWN, members);
    }
}
