package io.punchout.testkit.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes a report as JSON: the same keys in the same order each time, null for what is unknown. */
public final class JsonReport {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private JsonReport() {}

    /** Returns the JSON in UTF-8, with a line break at its end. */
    public static byte[] write(Report report) {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("protocol", report.protocol())
                .put("document", report.document())
                .put("version", report.version())
                .put("readable", report.readable());
        root.putArray("problems")
                .addAll(report.problems().stream().map(JsonReport::problem).toList());
        root.set("content", report.content());
        try {
            return (Escapes.json(WRITER.writeValueAsString(root)) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can always be written", impossible);
        }
    }

    private static ObjectNode problem(Problem problem) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", problem.code())
                .put("severity", problem.severity().label())
                .put("where", problem.where())
                .put("line", known(problem.line()))
                .put("column", known(problem.column()))
                .put("message", problem.message())
                .put("hint", problem.hint());
    }

    private static @Nullable Integer known(int position) {
        return position > 0 ? position : null;
    }
}
