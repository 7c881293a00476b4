package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Node.Place;
import io.punchout.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one tree: the file's own properties, and each connection. */
final class FileReading {
    private static final String VERSION = "schemaVersion";
    /** Where an editor finds the schema; says nothing to the reader. */
    private static final String SCHEMA = "$schema";

    private static final List<String> TOP = List.of(NodePath.CONNECTIONS, VERSION, SCHEMA);

    private final Model model;
    private final ConfigFormat format;
    private final @Nullable String file;
    private final boolean validating;
    private final Findings findings;
    private final List<CsvRow> rows = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    FileReading(Model model, ConfigFormat format, @Nullable String file, boolean validating) {
        this.model = model;
        this.format = format;
        this.file = file;
        this.validating = validating;
        this.findings = new Findings(format, file);
    }

    /** Returns what was found in the file itself, besides the connections' own. */
    Findings findings() {
        return findings;
    }

    List<CsvRow> rows() {
        return rows;
    }

    FileReading read(Node root) {
        if (!root.is(Kind.OBJECT)) {
            findings.add(
                    ConfigProblem.INVALID_VALUE,
                    root.place(),
                    NodePath.ROOT,
                    "Expected an object with connections, not " + root.kind().label() + ".");
        } else if (version(root)) {
            boolean single = root.member(NodePath.CONNECTIONS).isEmpty()
                    && (root.member(Model.ID).isPresent()
                            || root.member(Model.FORMAT).isPresent());
            if (single) {
                add(alone(root), NodePath.ROOT, 0);
            } else {
                many(root);
            }
        }
        return this;
    }

    private static Node alone(Node root) {
        return Node.object(
                root.place(),
                root.members().stream()
                        .filter(member ->
                                !member.name().equals(VERSION) && !member.name().equals(SCHEMA))
                        .toList());
    }

    /** Tells whether this library knows the file's version; a file of another one is not read on. */
    private boolean version(Node root) {
        Optional<Node> stated = root.member(VERSION).map(Member::value);
        if (stated.isEmpty()) {
            return true;
        }
        NodePath path = NodePath.ROOT.to(VERSION);
        Optional<Object> number = Primitives.read(stated.get(), int.class);
        if (number.isEmpty()) {
            findings.add(ConfigProblem.INVALID_VALUE, stated.get().place(), path, "Expected a whole number.");
            return true;
        }
        int version = (Integer) number.get();
        if (version < 1 || version > ConnectionReader.SCHEMA_VERSION) {
            Problem problem = Problem.of(
                    ConfigProblem.SCHEMA_VERSION,
                    "The file has schema version " + version + ", this library knows 1 to "
                            + ConnectionReader.SCHEMA_VERSION + ".");
            findings.add(
                    problem.hint("Use a newer version of the library."),
                    stated.get().place(),
                    path);
            return false;
        }
        return true;
    }

    private void many(Node root) {
        List<String> seen = new ArrayList<>();
        for (Member member : root.members()) {
            if (!TOP.contains(member.name())) {
                findings.unknown(member.name(), member.place(), NodePath.ROOT, TOP);
            } else if (seen.contains(member.name())) {
                findings.add(
                        ConfigProblem.DUPLICATE_PROPERTY,
                        member.place(),
                        NodePath.ROOT.to(member.name()),
                        "This property stands here twice.");
            }
            seen.add(member.name());
        }
        NodePath path = NodePath.ROOT.to(NodePath.CONNECTIONS);
        root.member(NodePath.CONNECTIONS).map(Member::value).ifPresent(list -> {
            if (list.is(Kind.LIST)) {
                for (int i = 0; i < list.items().size(); i++) {
                    add(list.items().get(i), path.to(i), i);
                }
            } else {
                findings.add(
                        ConfigProblem.INVALID_VALUE,
                        list.place(),
                        path,
                        "Expected a list, not " + list.kind().label() + ".");
            }
        });
    }

    private void add(Node written, NodePath path, int index) {
        Findings own = new Findings(format, file);
        Binder binder = new Binder(model, format, own);
        Node node = new PlatformFill(model, format).fill(written, path, binder);
        Connection connection = new ConnectionBinder(model, binder, format).bind(node, path);
        Place at = node.member(Model.ID).map(member -> member.value().place()).orElse(node.place());
        if (connection != null) {
            Integer other = ids.putIfAbsent(connection.id(), index);
            if (other != null) {
                own.add(
                        ConfigProblem.DUPLICATE_ID,
                        at,
                        path.to(Model.ID),
                        "Another connection, number " + (other + 1) + " in the file, has the same id.");
            }
            if (validating) {
                Violations.add(connection, node, path, binder);
            }
        }
        String id = node.member(Model.ID).map(member -> member.value().text()).orElse(null);
        rows.add(new CsvRow(index + 1, node.place().line(), id, own.hasErrors() ? null : connection, own.list()));
    }
}
