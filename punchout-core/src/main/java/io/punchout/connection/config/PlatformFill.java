package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Node.Place;
import io.punchout.platform.PlatformProfile;
import io.punchout.platform.Platforms;
import io.punchout.platform.ProfileDefault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills in what the profile of a connection's platform sets and the connection does not. A property that stands in the
 * file wins, whatever it says; {@value #PROPERTY} set to false fills in nothing, as in files that were written with every
 * property.
 */
final class PlatformFill {
    /** The property that tells whether the platform's defaults hold. */
    static final String PROPERTY = "platformDefaults";

    private static final String PLATFORM = "platform";

    private final Model model;
    private final Platforms platforms;
    private final Coercion coercion;
    private final ConfigFormat format;

    PlatformFill(Model model, ConfigFormat format) {
        this.model = model;
        this.platforms = model.platforms();
        this.coercion = new Coercion(format);
        this.format = format;
    }

    /** Returns the connection with its platform's defaults, and without the property that asks for them. */
    Node fill(Node connection, NodePath path, Binder binder) {
        Optional<List<Member>> members = coercion.object(connection);
        if (members.isEmpty()) {
            return connection;
        }
        List<Member> kept = new ArrayList<>();
        boolean wanted = true;
        for (Member member : members.get()) {
            if (!member.name().equals(PROPERTY)) {
                kept.add(member);
                continue;
            }
            Object said = binder.bind(member.value(), boolean.class, boolean.class, path.to(PROPERTY));
            wanted = !Boolean.FALSE.equals(said);
        }
        Node filled = Node.object(connection.place(), kept);
        Optional<PlatformProfile> profile =
                filled.member(PLATFORM).map(Member::value).map(Node::text).flatMap(platforms::find);
        if (!wanted || profile.isEmpty()) {
            return filled;
        }
        String protocol =
                filled.member(Model.FORMAT).map(Member::value).map(Node::text).orElse("");
        Place place = filled.member(PLATFORM).orElseThrow().place();
        for (ProfileDefault each : profile.get().defaults()) {
            List<String> steps = List.of(each.path().split("\\."));
            boolean foreign =
                    model.formats().containsKey(steps.get(0)) && !steps.get(0).equals(protocol);
            if (!foreign) {
                filled = put(filled, steps, node(each.value(), place, format), place);
            }
        }
        return filled;
    }

    private Node put(Node object, List<String> steps, Node value, Place place) {
        Optional<List<Member>> members = coercion.object(object);
        if (members.isEmpty()) {
            return object;
        }
        String name = steps.get(0);
        boolean last = steps.size() == 1;
        List<Member> all = new ArrayList<>();
        boolean there = false;
        for (Member member : members.get()) {
            boolean same = member.name().equals(name);
            there |= same;
            all.add(
                    same && !last
                            ? new Member(name, member.place(), put(member.value(), rest(steps), value, place))
                            : member);
        }
        if (!there) {
            Node added = last ? value : put(Node.object(place, List.of()), rest(steps), value, place);
            all.add(new Member(name, place, added));
        }
        return Node.object(object.place(), all);
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }

    /** Returns a profile's value as it would stand in a file. */
    static Node node(Object value, Place place, ConfigFormat format) {
        if (value instanceof List<?> items) {
            return Node.list(
                    place,
                    items.stream()
                            .map(item -> node(String.valueOf(item), place, format))
                            .toList());
        }
        if (value instanceof Map<?, ?> pairs) {
            List<Member> members = new ArrayList<>();
            pairs.forEach((key, item) ->
                    members.add(pair(String.valueOf(key), node(String.valueOf(item), place, format), place, format)));
            return Node.object(place, members);
        }
        Kind kind = value instanceof Boolean ? Kind.BOOLEAN : value instanceof Integer ? Kind.NUMBER : Kind.STRING;
        return Node.scalar(kind, place, value.toString());
    }

    /** A pair of a map, which XML writes as an element with a key. */
    private static Member pair(String key, Node value, Place place, ConfigFormat format) {
        if (format != ConfigFormat.XML) {
            return new Member(key, place, value);
        }
        List<Member> entry = List.of(
                new Member("key", place, Node.scalar(Kind.STRING, place, key)),
                new Member(Coercion.TEXT, place, value));
        return new Member("entry", place, Node.object(place, entry));
    }
}
