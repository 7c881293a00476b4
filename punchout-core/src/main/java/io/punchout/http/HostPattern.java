package io.punchout.http;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A host that a cart may be returned to: an exact name or address such as {@code buyer.example}, or every name below a
 * domain such as {@code *.buyer.example} (the domain itself is not below itself). A port may follow ({@code
 * localhost:8443}); without one every port is meant. Compared without regard to case, international names in their
 * ASCII form.
 *
 * @param text the pattern, normalised if it is a host
 */
public record HostPattern(String text) {
    private static final Pattern VALID = Pattern.compile(
            "(\\*\\.)?[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*(:[0-9]{1,5})?"
                    + "|\\[[0-9a-f:.]+\\](:[0-9]{1,5})?");

    /** Takes a pattern as a person wrote it; one that is no host matches nothing, see {@link #isValid}. */
    public HostPattern {
        text = normalise(text);
    }

    /** Tells whether this is a host: a scheme, a path, a user or a lone {@code *} is none. */
    public boolean isValid() {
        return VALID.matcher(text).matches();
    }

    private static String normalise(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        boolean below = lower.startsWith("*.");
        String name = below ? lower.substring(2) : lower;
        if (!name.chars().allMatch(c -> c < 128)) {
            int colon = name.lastIndexOf(':');
            String host = colon < 0 ? name : name.substring(0, colon);
            try {
                name = IDN.toASCII(host) + (colon < 0 ? "" : name.substring(colon));
            } catch (IllegalArgumentException noName) {
                return lower;
            }
        }
        return below ? "*." + name : name;
    }

    /**
     * Tells whether a host is meant.
     *
     * @param host the host in lower-case ASCII
     * @param port the port, the scheme's default one if the URL names none
     */
    public boolean matches(String host, int port) {
        if (!isValid()) {
            return false;
        }
        String name = text;
        int colon = colon();
        if (colon > 0) {
            if (!text.substring(colon + 1).equals(Integer.toString(port))) {
                return false;
            }
            name = text.substring(0, colon);
        }
        return name.startsWith("*.")
                ? host.endsWith(name.substring(1)) && host.length() > name.length() - 1
                : host.equals(name);
    }

    /** Tells whether the pattern names a port; otherwise every port is meant. */
    public boolean hasPort() {
        return colon() > 0;
    }

    private int colon() {
        return text.startsWith("[") ? text.indexOf("]:") + 1 : text.lastIndexOf(':');
    }
}
