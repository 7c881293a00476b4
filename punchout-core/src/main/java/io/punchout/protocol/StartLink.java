package io.punchout.protocol;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The start URL, once as it is sent and once as it is recorded.
 *
 * @param url the URL with its one-time token at its end, of letters, digits, hyphens and underscores
 * @param redacted the same with {@value #MASK} instead of the token
 */
public record StartLink(URI url, String redacted) {
    /** What is recorded instead of the token. */
    public static final String MASK = "***";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+");

    /**
     * @throws IllegalArgumentException if the two differ in anything but the token
     */
    public StartLink {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(redacted, "redacted");
        String sent = url.toString();
        int same = redacted.length() - MASK.length();
        if (!redacted.endsWith(MASK)
                || !sent.startsWith(redacted.substring(0, same))
                || !TOKEN.matcher(sent.substring(same)).matches()) {
            throw new IllegalArgumentException(
                    "a start link ends with its token, and is redacted by a mask in its place");
        }
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
