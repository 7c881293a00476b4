package io.punchout.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Content-Type as it concerns punch-out: the media type in lower case and the charset parameter (RFC 9110, 8.3).
 * Reading it never fails.
 *
 * @param mediaType for example {@code "text/xml"}; empty when there was no Content-Type
 * @param charsetName the charset parameter as written, without quotes; null when there is none
 */
public record ContentType(String mediaType, @Nullable String charsetName) {

    /** Reads a header value; null stands for a missing header. */
    public static ContentType parse(@Nullable String header) {
        if (header == null) {
            return new ContentType("", null);
        }
        String[] parts = header.split(";", -1);
        String charset = null;
        for (int i = 1; i < parts.length && charset == null; i++) {
            String part = parts[i].strip();
            if (part.toLowerCase(Locale.ROOT).startsWith("charset=")) {
                String value = part.substring("charset=".length())
                        .strip()
                        .replace("\"", "")
                        .replace("'", "");
                charset = value.isEmpty() ? null : value;
            }
        }
        return new ContentType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
    }

    /** Returns the charset, if one is named that this JVM knows. */
    public Optional<Charset> charset() {
        if (charsetName == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(charsetName));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Tells whether this is an HTML form's body. */
    public boolean isForm() {
        return mediaType.equals("application/x-www-form-urlencoded");
    }

    /** Tells whether this is XML of any kind. */
    public boolean isXml() {
        return mediaType.equals("text/xml") || mediaType.equals("application/xml") || mediaType.endsWith("+xml");
    }
}
