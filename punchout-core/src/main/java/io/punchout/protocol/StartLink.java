package io.punchout.protocol;

import java.net.URI;
import java.util.Objects;

/**
 * The start URL, once as it is sent and once as it is recorded.
 *
 * @param url the URL with its one-time token at its end, of letters, digits, hyphens and underscores
 * @param redacted the same with {@value #MASK} instead of the token
 */
public record StartLink(URI url, String redacted) {
    /** What is recorded instead of the token. */
    public static final String MASK = "***";

    /**
     * @throws IllegalArgumentException if the two differ in anything but the token
     */
    public StartLink {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(redacted, "redacted");
        String sent = url.toString();
        int same = redacted.length() - MASK.length();
        if (!redacted.endsWith(MASK) || !sent.startsWith(redacted.substring(0, same)) || !isToken(sent, same)) {
            throw new IllegalArgumentException(
                    "a start link ends with its token, and is redacted by a mask in its place");
        }
    }

    private static boolean isToken(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return start < text.length();
    }

    /** Returns a text without the token, which may stand in it anywhere: it reads the same in HTML, XML and URLs. */
    public String redact(String text) {
        return text.replace(url.toString().substring(redacted.length() - MASK.length()), MASK);
    }

    /** Returns the redacted form. */
    @Override
    public String toString() {
        return redacted;
    }
}
