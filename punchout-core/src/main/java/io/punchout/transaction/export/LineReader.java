package io.punchout.transaction.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.punchout.cart.Attribute;
import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import io.punchout.transaction.Direction;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of JSON as a transaction. Properties that are not known are those of a later version, and are left out. Thread-safe. */
final class LineReader {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final int TIME_DIGITS = 12;

    private final JsonMapper mapper;

    LineReader(int longest) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(longest)
                        .maxNestingDepth(10)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    Transaction read(byte[] line) throws BadLineException {
        JsonNode node;
        try {
            node = mapper.readTree(line);
        } catch (IOException unreadable) {
            // the parser's words may quote the message
            throw new BadLineException(ImportProblem.LINE_UNREADABLE, "The line is no valid JSON.");
        }
        if (node == null || !node.isObject()) {
            throw new BadLineException(ImportProblem.LINE_UNREADABLE, "The line is no JSON object.");
        }
        String id = required(node, "id");
        Instant createdAt = value(node, "createdAt", Instant::parse);
        if (!ID.matcher(id).matches() || !isTimeOf(id, createdAt)) {
            throw invalid("id");
        }
        return new Transaction(
                id,
                createdAt,
                value(node, "type", text -> MessageType.valueOf(constant(text))),
                value(node, "direction", text -> Direction.valueOf(constant(text))),
                flag(node, "successful"),
                text(node, "format"),
                text(node, "connectionId"),
                text(node, "connectionName"),
                text(node, "businessUnit"),
                text(node, "sessionId"),
                text(node, "payloadId"),
                problems(node),
                required(node, "message"),
                attributes(node),
                number(node, "size"),
                value(node, "duration", Duration::parse),
                text(node, "remoteAddress"));
    }

    private static boolean isTimeOf(String id, Instant createdAt) {
        long milli = HexFormat.fromHexDigitsToLong(id, 0, TIME_DIGITS);
        return Instant.ofEpochMilli(milli).equals(createdAt.truncatedTo(ChronoUnit.MILLIS));
    }

    private static String constant(String label) {
        return label.toUpperCase(Locale.ROOT);
    }

    private static List<Problem> problems(JsonNode node) throws BadLineException {
        List<Problem> problems = new ArrayList<>();
        for (JsonNode each : list(node, "problems")) {
            problems.add(new Problem(
                    required(each, "code"),
                    value(each, "severity", text -> Severity.valueOf(constant(text))),
                    required(each, "message"),
                    text(each, "file"),
                    text(each, "where"),
                    each.path("line").asInt(),
                    each.path("column").asInt(),
                    text(each, "hint")));
        }
        return problems;
    }

    private static List<Attribute> attributes(JsonNode node) throws BadLineException {
        List<Attribute> attributes = new ArrayList<>();
        for (JsonNode each : list(node, "mappedData")) {
            attributes.add(new Attribute(required(each, "name"), required(each, "value")));
        }
        return attributes;
    }

    private static JsonNode list(JsonNode node, String name) throws BadLineException {
        JsonNode list = node.path(name);
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
            throw invalid(name);
        }
        return list;
    }

    private static @Nullable String text(JsonNode node, String name) throws BadLineException {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw invalid(name);
        }
        return value.textValue();
    }

    private static String required(JsonNode node, String name) throws BadLineException {
        String text = text(node, name);
        if (text == null) {
            throw invalid(name);
        }
        return text;
    }

    private static <T> T value(JsonNode node, String name, Function<String, T> parse) throws BadLineException {
        try {
            return parse.apply(required(node, name));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw invalid(name);
        }
    }

    private static boolean flag(JsonNode node, String name) throws BadLineException {
        if (!node.path(name).isBoolean()) {
            throw invalid(name);
        }
        return node.path(name).booleanValue();
    }

    private static long number(JsonNode node, String name) throws BadLineException {
        JsonNode value = node.path(name);
        if (!value.canConvertToLong() || !value.isIntegralNumber()) {
            throw invalid(name);
        }
        return value.longValue();
    }

    private static BadLineException invalid(String name) {
        return new BadLineException(
                ImportProblem.PROPERTY_INVALID,
                "The property '" + name + "' is missing, or has a value that it cannot have.");
    }
}
