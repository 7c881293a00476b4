package io.punchout.testkit.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.problem.Outcome;
import java.util.List;

/** Reads a connection from lines such as {@code cxml.deploymentMode: test}: the names are those of connection files. */
final class ConnectionLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ConnectionLines() {}

    /** Returns the usual connection, with what the block says otherwise. */
    static Connection read(String file, Block block) {
        ObjectNode connection = JSON.createObjectNode();
        Block usual = new TranscriptText("usual/connection.txt", Resources.text("usual/connection.txt"))
                .blocks()
                .get(0);
        usual.entries().forEach(entry -> put(connection, entry));
        block.entries().forEach(entry -> put(connection, entry));
        connection.put("id", block.argument().isEmpty() ? usual.argument() : block.argument());
        ObjectNode root = JSON.createObjectNode().put("schemaVersion", 1);
        root.putArray("connections").add(connection);
        Outcome<List<Connection>> outcome = ConnectionReader.create().read(root.toString());
        if (outcome instanceof Outcome.Accepted<List<Connection>> accepted) {
            return accepted.value().get(0);
        }
        throw new TranscriptException(file, block.line(), "the connection cannot be read: " + outcome.problems());
    }

    private static void put(ObjectNode root, Entry entry) {
        ObjectNode node = root;
        String name = entry.key();
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.')) {
            node = node.withObjectProperty(name.substring(0, dot));
            name = name.substring(dot + 1);
        }
        if (entry.raw().equals("(unset)")) {
            node.remove(name);
        } else {
            node.set(name, value(entry.raw()));
        }
    }

    private static JsonNode value(String text) {
        try {
            return JSON.reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(text);
        } catch (JsonProcessingException plainText) {
            return TextNode.valueOf(text);
        }
    }
}
