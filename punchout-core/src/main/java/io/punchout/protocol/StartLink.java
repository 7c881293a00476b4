package io.punchout.protocol;

import java.net.URI;
import java.util.Objects;

/**
 * The start URL, once as it is sent and once as it is recorded.
 *
 * @param url the URL with its one-time token
 * @param redacted the same without the token
 */
public record StartLink(URI url, String redacted) {
    public StartLink {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(redacted, "redacted");
    }

    /** Returns the redacted form. */
    @Override
    public String toString() {
        return redacted;
    }
}
