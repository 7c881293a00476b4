package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.connection.config.Node.Kind;
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

    private Violations() {}

    static void add(Connection connection, Node node, NodePath path, Binder binder) {
        if (!binder.failures().isEmpty()) {
            // what is wrong already made the connection something else than was meant
            return;
        }
        List<Problem> problems = binder.model().validator().validate(connection);
        for (Problem problem : problems) {
            if (problem.isError()) {
                add(problem, node, path, binder);
            }
        }
    }

    private static void add(Problem problem, Node connection, NodePath path, Binder binder) {
        Node node = connection;
        NodePath at = path;
        // behind a slash begins the JSON Pointer within a value that has a JSON form of its own
        String where = String.valueOf(problem.where());
        int slash = slash(where);
        Matcher steps = STEP.matcher(slash < 0 ? where : where.substring(0, slash));
        while (steps.find()) {
            String name = steps.group(1);
            String key = name == null ? steps.group(2) : name;
            Optional<Node> next = next(node, key);
            boolean index = name == null && node.is(Kind.LIST);
            at = at.to(index ? (Object) Integer.valueOf(key) : name == null ? new NodePath.MapKey(key) : key);
            node = next.orElse(node);
        }
        if (slash >= 0) {
            node = binder.cell(node);
            for (String step : where.substring(slash + 1).split("/", -1)) {
                String key = step.replace("~1", "/").replace("~0", "~");
                Optional<Node> next = next(node, key);
                if (next.isEmpty() && !node.is(Kind.LIST) && key.equals("0")) {
                    // a list of one may stand without its brackets
                    continue;
                }
                at = at.to(node.is(Kind.LIST) && next.isPresent() ? (Object) Integer.valueOf(key) : key);
                node = next.orElse(node);
            }
        }
        binder.findings().add(problem, node.place(), at);
    }

    /** Returns where the pointer begins; a slash in brackets belongs to the key of a map. */
    private static int slash(String where) {
        boolean key = false;
        for (int i = 0; i < where.length(); i++) {
            char c = where.charAt(i);
            if (c == '/' && !key) {
                return i;
            }
            key = c == '[' || (key && c != ']');
        }
        return -1;
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
