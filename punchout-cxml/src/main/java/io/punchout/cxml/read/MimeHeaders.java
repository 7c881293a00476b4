package io.punchout.cxml.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers of a MIME part (RFC 2045), folded lines joined; of two with one name the first counts. Reading never fails. */
final class MimeHeaders {
    private final Map<String, String> values = new LinkedHashMap<>();

    private MimeHeaders() {}

    static MimeHeaders read(byte[] bytes, int from, int to) {
        MimeHeaders headers = new MimeHeaders();
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        for (String line : text.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.values.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    /** Returns a header; null if there is none. */
    @Nullable
    String get(String name) {
        return values.get(name.toLowerCase(Locale.ROOT));
    }

    /** Returns the Content-ID without angle brackets; empty if there is none. */
    String contentId() {
        String id = get("Content-ID");
        return id == null ? "" : withoutBrackets(id);
    }

    static String withoutBrackets(String id) {
        String bare = id.strip();
        return bare.startsWith("<") && bare.endsWith(">") ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** Returns a parameter of a structured header, for example the boundary of a Content-Type; null if there is none. */
    static @Nullable String parameter(@Nullable String header, String name) {
        int at = header == null ? -1 : header.indexOf(';');
        while (header != null && at >= 0 && at < header.length()) {
            int equals = header.indexOf('=', at);
            if (equals < 0) {
                return null;
            }
            String key = header.substring(at + 1, equals).strip();
            StringBuilder value = new StringBuilder();
            at = value(header, equals + 1, value);
            if (key.equalsIgnoreCase(name)) {
                return value.toString();
            }
        }
        return null;
    }

    /** Reads a value, quoted or not, and returns the place of the semicolon behind it; -1 if it is the last. */
    private static int value(String header, int from, StringBuilder value) {
        int at = from;
        while (at < header.length() && header.charAt(at) == ' ') {
            at++;
        }
        if (at < header.length() && header.charAt(at) == '"') {
            at++;
            while (at < header.length() && header.charAt(at) != '"') {
                if (header.charAt(at) == '\\' && at + 1 < header.length()) {
                    at++;
                }
                value.append(header.charAt(at));
                at++;
            }
            return header.indexOf(';', at);
        }
        int end = header.indexOf(';', at);
        value.append(header, at, end < 0 ? header.length() : end);
        value.replace(0, value.length(), value.toString().strip());
        return end;
    }
}
