package io.punchout.store.jdbc;

import io.punchout.problem.PunchOutException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Messages as their column keeps them: as they are, or compressed, as {@value #MARK} with base64 of gzip of UTF-8. Reads
 * both. A message that happens to begin with the mark is always compressed. Immutable and thread-safe.
 */
final class StoredMessage {
    static final String MARK = "gzip!1:";

    private final int longerThan;

    /** Compresses messages of more characters than this. */
    StoredMessage(int longerThan) {
        this.longerThan = longerThan;
    }

    /** Tells whether messages may be compressed here. */
    boolean compresses() {
        return longerThan < Integer.MAX_VALUE;
    }

    static boolean isCompressed(String column) {
        return column.startsWith(MARK);
    }

    String write(String message) {
        if (message.length() <= longerThan && !isCompressed(message)) {
            return message;
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(message.length() / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(message.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String column = MARK + Base64.getEncoder().encodeToString(compressed.toByteArray());
        return column.length() < message.length() || isCompressed(message) ? column : message;
    }

    static String read(String column) {
        if (!isCompressed(column)) {
            return column;
        }
        try (GZIPInputStream gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(column.substring(MARK.length()))))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new PunchOutException("a stored message cannot be read", unreadable);
        }
    }
}
