package io.punchout.oci;

import io.punchout.http.ContentType;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final String ASCII = "a=&%";
    private static final byte[] SAMPLE = ASCII.getBytes(StandardCharsets.US_ASCII);

    /** How much of a body shows whether it is a form. */
    private static final int HEAD = 4_096;

    /** Parameters that a call-up has, and a text by another name hardly. */
    private static final Pattern CALL_UP =
            Pattern.compile("(?i)(?:^|[&;\\s])(?:hook[_-]?url|mm_hook_url|function|username|(?:~|%7e)okcode)=");

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
        return hasForm(request) ? parse(text(request), charset(request).orElse(known)) : Parameters.empty();
    }

    /** Returns the charset that the Content-Type names; one in which ASCII is something else is wrong for a form. */
    static Optional<Charset> charset(HttpRequest request) {
        return request.contentType().charset().filter(FormText::hasAscii);
    }

    /** Returns the name of a charset that a form declares and is written in, so that its parameters cannot be told apart. */
    static Optional<String> unreadable(HttpRequest request) {
        byte[] body = request.body();
        return request.contentType()
                .charset()
                .filter(charset -> request.contentType().isForm() && !hasAscii(charset))
                .filter(charset -> body.length > 0 && !isAscii(body))
                .map(Charset::name);
    }

    private static boolean hasAscii(Charset charset) {
        return charset.canEncode() && Arrays.equals(SAMPLE, ASCII.getBytes(charset));
    }

    /** Tells whether names and values are there in ASCII, without the zeros that other charsets leave in it. */
    private static boolean isAscii(byte[] body) {
        boolean named = false;
        for (byte b : body) {
            named |= b == '=';
            if (b == 0) {
                return false;
            }
        }
        return named && !new String(body, StandardCharsets.ISO_8859_1).contains("%00");
    }

    /** Tells whether there is a form body; a body without a Content-Type counts unless it is XML. */
    static boolean hasForm(HttpRequest request) {
        ContentType type = request.contentType();
        return request.body().length > 0
                && !isXml(request)
                && (type.isForm()
                        || type.mediaType().isEmpty()
                        || isMislabelled(request)
                        || (isMultipart(request) && multipart(request).isPresent()));
    }

    /** Tells whether the body is a form, but its Content-Type says something else, as HTTP clients do unless told. */
    static boolean isMislabelled(HttpRequest request) {
        ContentType type = request.contentType();
        return !type.isForm()
                && !type.mediaType().isEmpty()
                && !type.mediaType().startsWith("multipart/")
                && request.body().length > 0
                && !isXml(request)
                && CALL_UP.matcher(head(request)).find();
    }

    private static String head(HttpRequest request) {
        return new String(request.body(), 0, Math.min(HEAD, request.body().length), StandardCharsets.ISO_8859_1);
    }

    static boolean isMultipart(HttpRequest request) {
        return request.contentType().mediaType().equals("multipart/form-data");
    }

    private static Optional<String> multipart(HttpRequest request) {
        return MultipartForm.urlEncoded(
                request.body(), request.header("Content-Type").orElse(""));
    }

    /** Returns the form body of a request that has one, encoded. */
    static String text(HttpRequest request) {
        return isMultipart(request) ? multipart(request).orElse("") : escaped(request.body());
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
                escape(b, text);
            }
        }
        return text.toString().strip();
    }

    static void escape(byte b, StringBuilder text) {
        text.append('%').append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
    }
}
