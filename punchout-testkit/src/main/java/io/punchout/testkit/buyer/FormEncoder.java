package io.punchout.testkit.buyer;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;

/** Encodes a form's entries as a browser does (HTML standard, form submission). */
final class FormEncoder {
    private FormEncoder() {}

    static String encode(List<Parameter> entries, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        List<Parameter> written = new ArrayList<>(entries.size());
        for (Parameter entry : entries) {
            boolean asksForCharset = entry.isNamed("_charset_");
            String value = asksForCharset ? charset.name() : prepare(entry.value(), encoder);
            written.add(new Parameter(prepare(entry.name(), encoder), value));
        }
        return Parameters.of(written).encode(charset);
    }

    /** Line breaks become CR LF, and what the charset lacks a character reference. */
    private static String prepare(String text, CharsetEncoder encoder) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
        if (encoder.canEncode(lines)) {
            return lines;
        }
        StringBuilder out = new StringBuilder(lines.length() + 16);
        lines.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (encoder.canEncode(character)) {
                out.append(character);
            } else {
                out.append("&#").append(c).append(';');
            }
        });
        return out.toString();
    }
}
