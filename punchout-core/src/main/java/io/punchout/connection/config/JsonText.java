package io.punchout.connection.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.punchout.connection.config.Node.Member;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes a tree as JSON or YAML. */
final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    static String json(Node root) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            write(root, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    /** On one line, for a cell of a table. */
    static String compact(Node root) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            write(root, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String yaml(Node root) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = YamlText.writer(text)) {
            write(root, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Node node, JsonGenerator generator) throws IOException {
        switch (node.kind()) {
            case OBJECT -> {
                generator.writeStartObject();
                for (Member member : node.members()) {
                    generator.writeFieldName(member.name());
                    write(member.value(), generator);
                }
                generator.writeEndObject();
            }
            case LIST -> {
                generator.writeStartArray();
                for (Node item : node.items()) {
                    write(item, generator);
                }
                generator.writeEndArray();
            }
            case NUMBER -> generator.writeNumber(new BigDecimal(node.text()));
            case BOOLEAN -> generator.writeBoolean(Boolean.parseBoolean(node.text()));
            case NULL -> generator.writeNull();
            default -> generator.writeString(node.text());
        }
    }
}
