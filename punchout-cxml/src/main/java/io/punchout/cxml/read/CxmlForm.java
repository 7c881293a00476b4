package io.punchout.cxml.read;

import io.punchout.http.ContentType;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Documents that came as the field of a form: in cXML-base64, which is looked for first (guide p.39-41), in
 * cXML-urlencoded, in a field of any other name whose value begins as a document does, or as the whole body, escaped.
 * Stateless.
 */
public final class CxmlForm {
    private static final String BASE64 = "cxml-base64";

    private CxmlForm() {}

    /**
     * Returns the bytes of the document in a form's body.
     *
     * @return empty if the body is no form, or has no document: then a call-up of OCI may be in it
     */
    public static Optional<byte[]> document(byte[] body, @Nullable String contentType) {
        if (!ContentType.parse(contentType).isForm()) {
            return Optional.empty();
        }
        // a character is a byte here: which ones they are is said by the document
        String text = new String(body, StandardCharsets.ISO_8859_1);
        if (!mentionsCxml(text)) {
            return Optional.empty();
        }
        String found = null;
        for (Parameter field : Parameters.parse(text, StandardCharsets.ISO_8859_1)) {
            if (field.name().strip().equalsIgnoreCase(BASE64)) {
                return Optional.of(decode(field.value()));
            }
            if (found == null && begins(field.value())) {
                found = field.value();
            } else if (found == null && field.value().isEmpty() && begins(field.name())) {
                found = field.name();
            }
        }
        return Optional.ofNullable(found).map(document -> document.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Escaping leaves letters as they are, and the field of the encoded document has the word in its name. */
    private static boolean mentionsCxml(String text) {
        return text.toLowerCase(Locale.ROOT).contains("cxml");
    }

    private static boolean begins(String text) {
        String start = text.strip();
        // a byte order mark
        start = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        return start.startsWith("<?xml")
                || start.startsWith("<cXML")
                || start.regionMatches(true, 0, "<!DOCTYPE cXML", 0, "<!DOCTYPE cXML".length());
    }

    /** A form turns plus signs that were not escaped into blanks. */
    private static byte[] decode(String text) {
        try {
            return Base64.getMimeDecoder().decode(text.strip().replace(' ', '+'));
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }
}
