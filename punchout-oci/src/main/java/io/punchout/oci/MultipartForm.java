package io.punchout.oci;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as multipart/form-data (RFC 7578), which HTTP clients send by themselves: brought into the form that all others
 * have, so that charsets and limits are the same. Files are left out. What has no boundary, no name or too many parts is
 * no form.
 */
final class MultipartForm {
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary\\s*=\\s*(?:\"([^\"]{1,70})\"|([^\\s;\",]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))");
    private static final Pattern FILE = Pattern.compile("(?i);\\s*filename\\*?\\s*=");
    private static final Pattern HEAD_END = Pattern.compile("\r?\n\r?\n");
    private static final int LONGEST_HEAD = 4_000;

    private MultipartForm() {}

    /** Returns the parts as {@code application/x-www-form-urlencoded}, every byte but letters and digits escaped. */
    static Optional<String> urlEncoded(byte[] body, String contentType) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return Optional.empty();
        }
        // a character a byte: what the bytes mean is found out where all forms are read
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String delimiter = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        if (!text.startsWith(delimiter) && !text.contains("\n" + delimiter)) {
            return Optional.empty();
        }
        StringBuilder form = new StringBuilder(text.length());
        int parts = 0;
        int at = text.indexOf(delimiter);
        while (at >= 0 && !text.startsWith("--", at + delimiter.length())) {
            int from = at + delimiter.length();
            int next = text.indexOf("\n" + delimiter, from);
            if (++parts > OciCallUp.MAX_PARAMETERS || next < 0 || !part(text.substring(from, next), form)) {
                return Optional.empty();
            }
            at = next + 1;
        }
        return Optional.of(form.toString());
    }

    private static boolean part(String part, StringBuilder form) {
        Matcher end = HEAD_END.matcher(part);
        if (!end.find() || end.start() > LONGEST_HEAD) {
            return false;
        }
        String disposition = disposition(part.substring(0, end.start()));
        Matcher name = NAME.matcher(disposition);
        if (!name.find()) {
            return false;
        }
        if (!FILE.matcher(disposition).find()) {
            String value = part.substring(end.end());
            form.append(form.isEmpty() ? "" : "&");
            escape(name.group(1) == null ? name.group(2) : name.group(1), form);
            form.append('=');
            escape(value.endsWith("\r") ? value.substring(0, value.length() - 1) : value, form);
        }
        return true;
    }

    private static String disposition(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
                .findFirst()
                .orElse("");
    }

    private static void escape(String bytes, StringBuilder form) {
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                form.append(c);
            } else {
                FormText.escape((byte) c, form);
            }
        }
    }
}
