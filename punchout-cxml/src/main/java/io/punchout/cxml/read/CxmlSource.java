package io.punchout.cxml.read;

import io.punchout.http.ContentType;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document and the charset to read them in: the transport's, if it names one that fits the bytes,
 * otherwise (null) the one of the byte order mark or the XML declaration (guide p.19-20).
 */
final class CxmlSource {
    private final byte[] body;
    private final int offset;
    private final @Nullable Charset charset;

    private CxmlSource(byte[] body, int offset, @Nullable Charset charset) {
        this.body = body;
        this.offset = offset;
        this.charset = charset;
    }

    static CxmlSource of(byte[] body, @Nullable String contentType, Problems problems) {
        int mark =
                body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF ? 3 : 0;
        int offset = mark;
        while (offset < body.length && (body[offset] == ' ' || (body[offset] >= '\t' && body[offset] <= '\r'))) {
            offset++;
        }
        if (offset > mark) {
            problems.add(Problem.of(CxmlProblem.LEADING_BLANKS, "There are blanks before the document.")
                    .at(1, 1)
                    .hint("The first character must be '<' (guide p.19)."));
        }
        return new CxmlSource(body, offset, transportCharset(body, offset, contentType, problems));
    }

    private static @Nullable Charset transportCharset(
            byte[] body, int offset, @Nullable String contentType, Problems problems) {
        ContentType type = ContentType.parse(contentType);
        if (type.charsetName() == null) {
            return null;
        }
        Charset charset = type.charset().orElse(null);
        if (charset != null && (hasWideMark(body) || decodes(body, offset, charset))) {
            return hasWideMark(body) ? null : charset;
        }
        problems.add(Problem.of(
                        CxmlProblem.TRANSPORT_CHARSET,
                        "The charset of the Content-Type is unknown here or does not fit the bytes.")
                .hint("Send the charset that the document is written in."));
        return null;
    }

    private static boolean hasWideMark(byte[] body) {
        return body.length >= 2
                && ((body[0] == (byte) 0xFE && body[1] == (byte) 0xFF)
                        || (body[0] == (byte) 0xFF && body[1] == (byte) 0xFE));
    }

    private static boolean decodes(byte[] body, int offset, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(body, offset, body.length - offset));
            return true;
        } catch (CharacterCodingException | UnsupportedOperationException wrong) {
            return false;
        }
    }

    boolean isEmpty() {
        return offset == body.length;
    }

    InputStream open() {
        return new ByteArrayInputStream(body, offset, body.length - offset);
    }

    @Nullable
    Charset charset() {
        // the parser's own UTF-8 decoder is the fastest, and the declaration cannot say otherwise to plain UTF-8 bytes
        return StandardCharsets.UTF_8.equals(charset) && declaresNothingElse() ? null : charset;
    }

    private boolean declaresNothingElse() {
        int end = Math.min(body.length, offset + 200);
        String start = new String(body, offset, end - offset, StandardCharsets.ISO_8859_1);
        int declaration = start.startsWith("<?xml") ? start.indexOf("?>") : 0;
        if (declaration < 0) {
            return false;
        }
        String head = start.substring(0, declaration).toUpperCase(Locale.ROOT);
        return !head.contains("ENCODING") || head.contains("UTF-8");
    }
}
