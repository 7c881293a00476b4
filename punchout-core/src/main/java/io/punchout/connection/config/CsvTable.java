package io.punchout.connection.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Node.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads CSV (RFC 4180) with a row of names to a tree; with YamlText the only class that knows an optional library. */
final class CsvTable {
    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .streamReadConstraints(JsonTree.constraints())
            .build();

    private CsvTable() {}

    /** Reads a table to {@code {"connections": [...]}}; empty cells are left out, empty rows too. */
    static Node read(String text) throws SyntaxException {
        char separator = separator(text);
        try (CsvParser parser = CSV.createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            List<Node> header = row(parser);
            if (header == null) {
                throw new SyntaxException(new Place(1, 1), "The file holds nothing.");
            }
            check(header);
            List<Node> connections = new ArrayList<>();
            for (List<Node> row = row(parser); row != null; row = row(parser)) {
                if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
                    connections.add(connection(header, row));
                }
            }
            Place top = new Place(1, 1);
            return Node.object(top, List.of(new Member(NodePath.CONNECTIONS, top, Node.list(top, connections))));
        } catch (JacksonException wrong) {
            throw new SyntaxException(place(wrong.getLocation()), "This is not well-formed CSV.");
        } catch (IOException wrong) {
            throw new SyntaxException(Place.UNKNOWN, "This is not well-formed CSV.");
        }
    }

    /** Spreadsheets of some countries separate by semicolons; the first line tells. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        if (first.indexOf(';') >= 0) {
            return ';';
        }
        return first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static void check(List<Node> header) throws SyntaxException {
        Set<String> names = new HashSet<>();
        for (Node name : header) {
            if (!name.text().isBlank() && !names.add(name.text().strip())) {
                throw new SyntaxException(
                        ConfigProblem.DUPLICATE_PROPERTY, name.place(), "Two columns have the same name.");
            }
            if (name.text().split("\\.", -1).length > 8) {
                throw new SyntaxException(name.place(), "The name of a column has too many parts.");
            }
        }
    }

    private static @Nullable List<Node> row(CsvParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        while (token != null && token != JsonToken.START_ARRAY) {
            token = parser.nextToken();
        }
        if (token == null) {
            return null;
        }
        List<Node> cells = new ArrayList<>();
        for (token = parser.nextToken(); token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token.isScalarValue()) {
                cells.add(Node.scalar(Kind.TEXT, place(parser), String.valueOf(parser.getText())));
            }
        }
        return cells;
    }

    private static Node connection(List<Node> header, List<Node> row) throws SyntaxException {
        Place start = row.get(0).place();
        if (row.size() > header.size()) {
            throw new SyntaxException(start, "The row has more cells than there are columns.");
        }
        Branch top = new Branch(start);
        for (int i = 0; i < row.size(); i++) {
            Node cell = row.get(i);
            String name = header.get(i).text().strip();
            if (!cell.text().isBlank()) {
                top.put(name.split("\\.", -1), header.get(i).place(), value(cell));
            }
        }
        return top.node();
    }

    /** A text in JSON's quotes is the text between them: so an empty one, and one that looks like a formula, can be written. */
    private static Node value(Node cell) {
        String text = cell.text();
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            return cell;
        }
        try {
            return JsonTree.json(text, cell.place());
        } catch (SyntaxException noJson) {
            return cell;
        }
    }

    private static Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Place place(@Nullable JsonLocation at) {
        return at == null ? Place.UNKNOWN : new Place(Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
    }

    /** An object that grows by dotted names. */
    private static final class Branch {
        private final Place place;
        private final Map<String, Object> parts = new LinkedHashMap<>();
        private final Map<String, Place> names = new LinkedHashMap<>();

        Branch(Place place) {
            this.place = place;
        }

        void put(String[] path, Place name, Node value) throws SyntaxException {
            Branch at = this;
            for (int i = 0; i < path.length - 1; i++) {
                at.names.putIfAbsent(path[i], name);
                Object next = at.parts.computeIfAbsent(path[i], step -> new Branch(value.place()));
                if (!(next instanceof Branch branch)) {
                    throw clash(value);
                }
                at = branch;
            }
            String last = path[path.length - 1];
            if (at.parts.putIfAbsent(last, value) != null) {
                throw clash(value);
            }
            at.names.putIfAbsent(last, name);
        }

        private static SyntaxException clash(Node value) {
            return new SyntaxException(
                    ConfigProblem.DUPLICATE_PROPERTY,
                    value.place(),
                    "Two columns set the same property: one the whole, another a part of it.");
        }

        Node node() {
            List<Member> members = new ArrayList<>();
            parts.forEach((name, part) -> {
                Node value = part instanceof Branch branch ? branch.node() : (Node) part;
                members.add(new Member(name, names.getOrDefault(name, place), value));
            });
            return Node.object(place, members);
        }
    }
}
