package io.punchout.internal.flow;

import io.punchout.protocol.StartLink;
import io.punchout.secret.StartToken;
import java.net.URI;

/** Makes start URLs from the host's page and a token. */
public final class StartLinks {
    /** The query parameter that carries the token. */
    public static final String PARAMETER = "token";

    private final URI page;
    private final String prefix;

    /**
     * @throws IllegalArgumentException if the page is no absolute http or https URL
     */
    public StartLinks(URI page) {
        String scheme = page.getScheme();
        if (!("https".equals(scheme) || "http".equals(scheme))
                || page.getHost() == null
                || page.getFragment() != null) {
            throw new IllegalArgumentException("startUrl must be an absolute http or https URL: " + page);
        }
        this.page = page;
        this.prefix = page + (page.getRawQuery() == null ? "?" : "&") + PARAMETER + "=";
    }

    StartLink link(StartToken token) {
        return new StartLink(URI.create(prefix + token.value()), prefix + StartLink.MASK);
    }

    /** Returns the page without a token. */
    URI page() {
        return page;
    }
}
