package io.punchout.oci;

import io.punchout.http.ContentType;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes queries and form bodies, whose charset is seldom named: as UTF-8 if they are, else as they say themselves, else as
 * windows-1252.
 */
final class FormText {
    private static final Charset LEGACY = Charset.forName("windows-1252");
    private static final List<String> SAYING = List.of("_charset_", OciNames.CHARSET);
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    /** The bytes of a byte order mark in UTF-8, which is no part of a name. */
    private static final int MARK = 3;

    private FormText() {}

    static Parameters parse(String encoded, @Nullable Charset named) {
        if (named != null) {
            return Parameters.parse(encoded, named);
        }
        Parameters utf8 = Parameters.parse(encoded, StandardCharsets.UTF_8);
        return utf8.stream().anyMatch(FormText::isBroken) ? Parameters.parse(encoded, said(utf8)) : utf8;
    }

    /** A system that wants its page in a charset sends its call-up in the same, and browsers fill in _charset_. */
    private static Charset said(Parameters pairs) {
        return pairs.firstOf(SAYING)
                .flatMap(OciCharsets::of)
                .filter(charset -> !OciCharsets.isUnicode(charset))
                .orElse(LEGACY);
    }

    private static boolean isBroken(Parameter pair) {
        return pair.name().indexOf('\uFFFD') >= 0 || pair.value().indexOf('\uFFFD') >= 0;
    }

    static Parameters body(HttpRequest request) {
        return body(request, null);
    }

    /**
     * @param known the charset where the body's type names none; null if that is not known either
     */
    static Parameters body(HttpRequest request, @Nullable Charset known) {
        return hasForm(request)
                ? parse(escaped(request.body()), request.contentType().charset().orElse(known))
                : Parameters.empty();
    }

    /** Tells whether there is a form body; a body without a Content-Type counts unless it is XML. */
    static boolean hasForm(HttpRequest request) {
        ContentType type = request.contentType();
        return request.body().length > 0
                && !isXml(request)
                && (type.isForm() || type.mediaType().isEmpty());
    }

    static boolean isXml(HttpRequest request) {
        if (request.contentType().isXml()) {
            return true;
        }
        for (byte b : request.body()) {
            boolean blankOrMark = b == 0 || b == ' ' || b == '\t' || b == '\r' || b == '\n' || b < 0;
            if (!blankOrMark) {
                return b == '<';
            }
        }
        return false;
    }

    /** Some systems do not escape everything: raw bytes beyond ASCII are escaped here, so that all go one way. */
    private static String escaped(byte[] body) {
        StringBuilder text = new StringBuilder(body.length);
        boolean mark = body.length > 2 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF;
        for (int i = mark ? MARK : 0; i < body.length; i++) {
            byte b = body[i];
            if (b >= 0) {
                text.append((char) b);
            } else {
                text.append('%').append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
            }
        }
        return text.toString().strip();
    }
}
