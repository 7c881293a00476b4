package io.punchout.testkit.buyer;

import io.punchout.http.ContentType;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Charsets of forms as browsers and receivers understand them. */
final class FormCharset {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private FormCharset() {}

    /** Returns the charset that a browser takes for a name, if it is one: ISO-8859-1 and US-ASCII are windows-1252. */
    static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            String plain = charset.name().toUpperCase(Locale.ROOT);
            if (plain.equals("ISO-8859-1") || plain.equals("US-ASCII")) {
                return Optional.of(WINDOWS_1252);
            }
            return Optional.of(plain.startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Returns the fields of a form that arrived, where its charset is not known. */
    static Parameters fields(HttpRequest arrived) {
        return fields(arrived, null);
    }

    /**
     * Returns the fields of a form that arrived, of its body or, sent by GET, of its query. Charset: the Content-Type's,
     * then that of a field {@code _charset_}, then the known one, then UTF-8 if that is what it is, else windows-1252.
     */
    static Parameters fields(HttpRequest arrived, @Nullable Charset known) {
        boolean body = arrived.contentType().isForm();
        String encoded = body ? new String(arrived.body(), StandardCharsets.ISO_8859_1) : arrived.rawQuery();
        Parameters raw = Parameters.parse(encoded, StandardCharsets.ISO_8859_1);
        ContentType type = arrived.contentType();
        Charset charset = (body ? type.charset() : Optional.<Charset>empty())
                .or(() -> raw.first("_charset_").flatMap(FormCharset::named))
                .or(() -> Optional.ofNullable(known))
                .orElseGet(() -> isUtf8(raw) ? StandardCharsets.UTF_8 : WINDOWS_1252);
        return Parameters.parse(encoded, charset);
    }

    private static boolean isUtf8(Parameters latin1) {
        return latin1.stream().allMatch(pair -> isUtf8(pair.name()) && isUtf8(pair.value()));
    }

    private static boolean isUtf8(String latin1) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(latin1.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
