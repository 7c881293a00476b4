package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.connection.config.Node.Kind;
import io.punchout.connection.validation.ConnectionValidator;
import io.punchout.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a connection by the constraints of the model, and finds the position of each violation. Advice is left to who
 * uses the connection.
 */
final class Violations {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([^\\]]*)\\]");
    private static final ConnectionValidator VALIDATOR = ConnectionValidator.create();

    private Violations() {}

    static void add(Connection connection, Node node, NodePath path, Binder binder) {
        if (!binder.failures().isEmpty()) {
            // what is wrong already made the connection something else than was meant
            return;
        }
        List<Problem> problems = VALIDATOR.validate(connection);
        for (Problem problem : problems) {
            if (problem.isError()) {
                add(problem, node, path, binder.findings());
            }
        }
    }

    private static void add(Problem problem, Node connection, NodePath path, Findings findings) {
        Node node = connection;
        NodePath at = path;
        Matcher steps = STEP.matcher(String.valueOf(problem.where()));
        while (steps.find()) {
            String name = steps.group(1);
            String key = name == null ? steps.group(2) : name;
            Optional<Node> next = next(node, key);
            boolean index = name == null && node.is(Kind.LIST);
            at = at.to(index ? (Object) Integer.valueOf(key) : name == null ? new NodePath.MapKey(key) : key);
            node = next.orElse(node);
        }
        findings.add(problem, node.place(), at);
    }

    private static Optional<Node> next(Node node, String key) {
        if (node.is(Kind.LIST)) {
            return key.matches("[0-9]{1,6}")
                            && Integer.parseInt(key) < node.items().size()
                    ? Optional.of(node.items().get(Integer.parseInt(key)))
                    : Optional.empty();
        }
        return node.member(key).map(Node.Member::value);
    }
}
