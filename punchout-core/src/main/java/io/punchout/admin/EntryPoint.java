package io.punchout.admin;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/**
 * A URL that buyers' systems call.
 *
 * @param store the host's name of the store or channel that it leads to
 * @param url the URL; the same for cXML and OCI
 */
public record EntryPoint(String store, URI url) {

    /**
     * @throws IllegalArgumentException if the URL is not absolute, not http or https, or has a user or a fragment
     */
    public EntryPoint {
        Objects.requireNonNull(store, "store");
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("https") || scheme.equals("http"))
                || url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawFragment() != null) {
            throw new IllegalArgumentException("the entry point of '" + store + "' must be an absolute http(s) URL");
        }
    }

    /**
     * Returns the entry point below a base URL.
     *
     * @param base for example {@code https://shop.example/de}, with or without a slash at its end
     * @param path for example {@code punchout}
     * @throws IllegalArgumentException if the base is no absolute URL, or has a query or fragment
     */
    public static EntryPoint below(String store, URI base, String path) {
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("the base URL of '" + store + "' must have no query and no fragment");
        }
        String start = base.toString();
        String end = path.startsWith("/") ? path.substring(1) : path;
        return new EntryPoint(store, URI.create(start.endsWith("/") ? start + end : start + "/" + end));
    }
}
