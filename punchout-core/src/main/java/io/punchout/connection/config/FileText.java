package io.punchout.connection.config;

import io.punchout.connection.config.Node.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The content of a file, to a tree. */
final class FileText {
    /** The largest file in bytes. */
    static final int MOST_BYTES = 256 << 20;

    private FileText() {}

    static Node tree(byte[] content, ConfigFormat format) throws SyntaxException {
        requireSize(content.length);
        return format == ConfigFormat.XML ? XmlTree.read(content, null) : tree(decode(content), format);
    }

    static void requireSize(long bytes) throws SyntaxException {
        if (bytes > MOST_BYTES) {
            throw new SyntaxException(
                    ConfigProblem.TOO_LARGE, Place.UNKNOWN, "The file is larger than " + (MOST_BYTES >> 20) + " MiB.");
        }
    }

    static Node tree(String written, ConfigFormat format) throws SyntaxException {
        // some editors begin a file with a byte order mark (RFC 8259, 8.1)
        String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
        try {
            return switch (format) {
                case JSON -> JsonTree.json(text);
                case YAML -> YamlText.read(text);
                case XML -> XmlTree.read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
                case CSV -> CsvTable.read(text);
            };
        } catch (NoClassDefFoundError absent) {
            throw new SyntaxException(ConfigProblem.FORMAT_UNAVAILABLE, Place.UNKNOWN, absent(format));
        }
    }

    /** Says which library a format needs. */
    static String absent(ConfigFormat format) {
        return format + " needs the library com.fasterxml.jackson.dataformat:jackson-dataformat-"
                + (format == ConfigFormat.YAML ? "yaml" : "csv") + ", which is not on the class path.";
    }

    private static String decode(byte[] content) throws SyntaxException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException wrong) {
            byte[] before = Arrays.copyOf(content, bytes.position());
            int line = 1;
            for (byte one : before) {
                line += one == '\n' ? 1 : 0;
            }
            throw new SyntaxException(
                    new Place(line, 0), "The file is not in UTF-8: save it so (in a spreadsheet, as CSV UTF-8).");
        }
    }
}
