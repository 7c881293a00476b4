package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Node.Place;
import io.punchout.mapping.Transforms;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes connections so that {@link ConnectionReader} reads them back equal. References and hashes of secrets are written,
 * plain values are left out unless asked for: each one is a warning with the path of its property. A text that the format cannot carry is a refusal, for example a control character in
 * XML. Immutable and thread-safe.
 */
public final class ConnectionWriter {
    private final Model model = new Model(List.of(), Transforms.standard());
    private final boolean plainSecrets;

    private ConnectionWriter(boolean plainSecrets) {
        this.plainSecrets = plainSecrets;
    }

    /** Returns a writer that leaves plain secrets out. */
    public static ConnectionWriter create() {
        return new ConnectionWriter(false);
    }

    /**
     * Returns a writer that writes plain secrets, too, for files that only the shop itself can read; otherwise what was
     * read could not be written back.
     */
    public ConnectionWriter withPlainSecrets() {
        return new ConnectionWriter(true);
    }

    /** Writes a file of many. */
    public Outcome<String> write(List<Connection> connections, ConfigFormat format) {
        Unbinder unbinder = new Unbinder(model, plainSecrets);
        NodePath path = NodePath.ROOT.to(NodePath.CONNECTIONS);
        List<Node> nodes = new ArrayList<>();
        for (Connection connection : connections) {
            nodes.add(unbinder.connection(connection, path.to(nodes.size())));
        }
        Place none = Place.UNKNOWN;
        Node version = Node.scalar(Kind.NUMBER, none, String.valueOf(ConnectionReader.SCHEMA_VERSION));
        Node root = Node.object(
                none,
                List.of(
                        new Member("schemaVersion", none, version),
                        new Member(NodePath.CONNECTIONS, none, Node.list(none, nodes))));
        return text(root, nodes, format, unbinder);
    }

    /** Writes one connection alone. */
    public Outcome<String> writeOne(Connection connection, ConfigFormat format) {
        Unbinder unbinder = new Unbinder(model, plainSecrets);
        Node node = unbinder.connection(connection, NodePath.ROOT);
        return text(node, List.of(node), format, unbinder);
    }

    private static Outcome<String> text(Node root, List<Node> rows, ConfigFormat format, Unbinder unbinder) {
        try {
            String text = switch (format) {
                case JSON -> JsonText.json(root);
                case YAML -> JsonText.yaml(root);
                case XML -> XmlText.write(root);
                case CSV -> CsvText.write(rows);
            };
            return Outcome.accepted(text, unbinder.problems().list());
        } catch (NoClassDefFoundError absent) {
            return Outcome.refused(Problem.of(ConfigProblem.FORMAT_UNAVAILABLE, FileText.absent(format)));
        } catch (IllegalArgumentException unwritable) {
            return Outcome.refused(
                    Problem.of(ConfigProblem.UNWRITABLE, "A text has a character that " + format + " cannot carry."));
        }
    }
}
