package io.punchout.connection.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Node.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what a parser of Jackson's reads, JSON or YAML, to a tree with positions. */
final class JsonTree {
    /** The deepest nesting that a file may have. */
    static final int DEPTH = 64;
    /** The longest text in characters. */
    static final int TEXT_LENGTH = 1 << 20;

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(constraints()).build();

    private final JsonParser parser;
    private final boolean typed;
    private final Predicate<JsonParser> refused;
    private final @Nullable Place fixed;

    private JsonTree(JsonParser parser, boolean typed, Predicate<JsonParser> refused, @Nullable Place fixed) {
        this.parser = parser;
        this.typed = typed;
        this.refused = refused;
        this.fixed = fixed;
    }

    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(TEXT_LENGTH)
                .build();
    }

    static Node json(String text) throws SyntaxException {
        return json(text, null);
    }

    /** Reads JSON that stands within another format, at one place of it. */
    static Node json(String text, @Nullable Place fixed) throws SyntaxException {
        try (JsonParser parser = JSON.createParser(text)) {
            return new JsonTree(parser, true, any -> false, fixed).document("This is not well-formed JSON.");
        } catch (IOException unexpected) {
            throw new SyntaxException(Place.UNKNOWN, "This is not well-formed JSON.");
        }
    }

    /** Reads YAML; a token for which {@code refused} holds is an alias. */
    static Node yaml(JsonParser parser, Predicate<JsonParser> refused) throws SyntaxException {
        return new JsonTree(parser, false, refused, null).document("This is not well-formed YAML.");
    }

    private Node document(String malformed) throws SyntaxException {
        try {
            if (parser.nextToken() == null) {
                throw new SyntaxException(new Place(1, 1), "The file holds nothing.");
            }
            Node root = value();
            if (parser.nextToken() != null) {
                throw new SyntaxException(place(), "Something follows the end of the document.");
            }
            return root;
        } catch (JacksonException wrong) {
            throw new SyntaxException(place(wrong.getLocation()), malformed);
        } catch (IOException | IllegalArgumentException wrong) {
            throw new SyntaxException(place(), malformed);
        }
    }

    private Node value() throws IOException, SyntaxException {
        if (refused.test(parser)) {
            throw new SyntaxException(place(), "Aliases are not read: write the value out.");
        }
        JsonToken token = parser.currentToken();
        Place place = place();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> list(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Node.scalar(typed ? Kind.NUMBER : Kind.TEXT, place, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> Node.scalar(typed ? Kind.BOOLEAN : Kind.TEXT, place, parser.getText());
            case VALUE_NULL -> Node.scalar(Kind.NULL, place, "");
            default -> Node.scalar(Kind.STRING, place, String.valueOf(parser.getText()));
        };
    }

    private Node object(Place place) throws IOException, SyntaxException {
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = String.valueOf(parser.currentName());
            Place at = place();
            if (parser.nextToken() == null) {
                throw new SyntaxException(at, "The file ends within an object.");
            }
            members.add(new Member(name, at, value()));
        }
        return Node.object(place, members);
    }

    private Node list(Place place) throws IOException, SyntaxException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw new SyntaxException(place, "The file ends within a list.");
            }
            items.add(value());
        }
        return Node.list(place, items);
    }

    private Place place() {
        return place(parser.currentTokenLocation());
    }

    private Place place(@Nullable JsonLocation location) {
        if (fixed != null) {
            return fixed;
        }
        return location == null
                ? Place.UNKNOWN
                : new Place(Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
    }
}
