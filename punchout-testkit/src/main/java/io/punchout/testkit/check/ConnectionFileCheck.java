package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.connection.Connection;
import io.punchout.connection.config.ConfigFormat;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.problem.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file of connections. Shows which there are, and none of their secrets. */
final class ConnectionFileCheck {
    private static final Pattern JSON = Pattern.compile("\"connections\"\\s*:|\"format\"\\s*:\\s*\"(?:cxml|oci)\"");
    private static final Pattern XML =
            Pattern.compile("\\A\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*)*+<connections?[\\s>/]", Pattern.DOTALL);
    private static final Pattern YAML = Pattern.compile(
            "^(?:schemaVersion|connections)\\s*:|^format\\s*:\\s*[\"']?(?:cxml|oci)[\"']?\\s*$", Pattern.MULTILINE);
    private static final Pattern CSV = Pattern.compile(
            "\\A(?=[^\\r\\n]*(?:^|[,;\"])id[,;\"])(?=[^\\r\\n]*[,;\"]format[,;\"])[\\w.,;\" -]+[\\r\\n]",
            Pattern.MULTILINE);

    private ConnectionFileCheck() {}

    /** Returns the format of what looks like a file of connections; empty if it is none. */
    static Optional<ConfigFormat> recognise(InputKind kind, String text) {
        return switch (kind) {
            case JSON -> found(JSON, text, ConfigFormat.JSON);
            case XML -> found(XML, text, ConfigFormat.XML);
            case TEXT -> found(YAML, text, ConfigFormat.YAML).or(() -> found(CSV, text, ConfigFormat.CSV));
            default -> Optional.empty();
        };
    }

    private static Optional<ConfigFormat> found(Pattern pattern, String text, ConfigFormat format) {
        return pattern.matcher(text).find() ? Optional.of(format) : Optional.empty();
    }

    static Report check(byte[] file, ConfigFormat format) {
        Outcome<List<Connection>> outcome = ConnectionReader.create().read(file, format, null);
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
