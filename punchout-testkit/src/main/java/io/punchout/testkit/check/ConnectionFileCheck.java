package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.problem.Outcome;
import java.util.List;
import java.util.regex.Pattern;

/** A file of connections. Shows which there are, and none of their secrets. */
final class ConnectionFileCheck {
    private static final Pattern LIST = Pattern.compile("\"connections\"\\s*:");

    private ConnectionFileCheck() {}

    /** Tells whether JSON looks like a file of connections. */
    static boolean recognises(String json) {
        return LIST.matcher(json).find();
    }

    static Report check(String json) {
        Outcome<List<Connection>> outcome = ConnectionReader.create().read(json);
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        if (outcome instanceof Outcome.Accepted<List<Connection>> accepted) {
            ArrayNode list = content.putArray("connections");
            accepted.value().forEach(each -> list.add(show(each)));
        }
        return new Report(null, "Connections", null, outcome.isAccepted(), outcome.problems(), content);
    }

    private static ObjectNode show(Connection connection) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", connection.id())
                .put("name", connection.name())
                .put("businessUnit", connection.businessUnit())
                .put("format", connection.format())
                .put("active", connection.active());
    }
}
