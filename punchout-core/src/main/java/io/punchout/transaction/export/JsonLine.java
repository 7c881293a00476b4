package io.punchout.transaction.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.punchout.cart.Attribute;
import io.punchout.problem.Problem;
import io.punchout.transaction.Transaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A transaction as one line of JSON. Thread-safe. */
final class JsonLine {
    private final JsonFactory plain = JsonFactory.builder().build();
    /** For text that is no text, such as half of a surrogate pair: UTF-8 cannot say it, an escape can. */
    private final JsonFactory escaping =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    byte[] write(Transaction transaction) {
        try {
            return write(transaction, plain);
        } catch (IOException halfOfAPair) {
            try {
                return write(transaction, escaping);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static byte[] write(Transaction transaction, JsonFactory factory) throws IOException {
        ByteArrayOutputStream line =
                new ByteArrayOutputStream(transaction.message().length() + 512);
        try (JsonGenerator json = factory.createGenerator(line)) {
            write(transaction, json);
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static void write(Transaction transaction, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", transaction.id());
        json.writeStringField("createdAt", transaction.createdAt().toString());
        json.writeStringField("type", transaction.type().label());
        json.writeStringField("direction", transaction.direction().label());
        json.writeBooleanField("successful", transaction.successful());
        text(json, "format", transaction.format());
        text(json, "connectionId", transaction.connectionId());
        text(json, "connectionName", transaction.connectionName());
        text(json, "businessUnit", transaction.businessUnit());
        text(json, "sessionId", transaction.sessionId());
        text(json, "payloadId", transaction.payloadId());
        json.writeArrayFieldStart("problems");
        for (Problem problem : transaction.problems()) {
            write(problem, json);
        }
        json.writeEndArray();
        json.writeStringField("message", transaction.message());
        json.writeArrayFieldStart("mappedData");
        for (Attribute attribute : transaction.mappedData()) {
            json.writeStartObject();
            json.writeStringField("name", attribute.name());
            json.writeStringField("value", attribute.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("size", transaction.size());
        json.writeStringField("duration", transaction.duration().toString());
        text(json, "remoteAddress", transaction.remoteAddress());
        json.writeEndObject();
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", problem.code());
        json.writeStringField("severity", problem.severity().label());
        json.writeStringField("message", problem.message());
        text(json, "file", problem.file());
        text(json, "where", problem.where());
        if (problem.line() > 0) {
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
        }
        text(json, "hint", problem.hint());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
