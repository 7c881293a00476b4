package io.punchout.http;

import io.punchout.problem.Outcome;
import io.punchout.problem.PunchOutProblem;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a cart goes back to: an http or https URL, taken apart and written again by one parser, or {@code SAPEVENT:POST},
 * the action that SAP GUI's own window catches, which stays letter by letter. Scheme and host are in
 * lower case; path and query stay as they came, but for characters that no URL may hold, which are percent-encoded as a
 * browser would. Nothing is decoded. Immutable.
 */
public final class ReturnUrl {
    private static final Pattern SHAPE =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*))?(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("([a-z0-9_.-]+|\\[[0-9a-f:.]+\\])(?::([0-9]{1,5}))?");
    private static final Pattern SAP_EVENT = Pattern.compile("sapevent:post", Pattern.CASE_INSENSITIVE);
    private static final String SAP_EVENT_SCHEME = "sapevent";
    private static final String UNSAFE = "\"<>^`{|} ";

    private final String scheme;
    private final String host;
    private final int port;
    private final String text;

    private ReturnUrl(String scheme, String host, int port, String text) {
        this.scheme = scheme;
        this.host = host;
        this.port = port;
        this.text = text;
    }

    /** Reads a URL; blanks around it are ignored. */
    public static Outcome<ReturnUrl> parse(String raw) {
        String trimmed = raw.strip();
        if (trimmed.isEmpty() || trimmed.length() > ReturnUrlPolicy.MAX_LENGTH || hasForbidden(trimmed)) {
            return malformed("it is empty, too long, or holds blanks, backslashes or control characters");
        }
        Matcher shape = SHAPE.matcher(trimmed);
        if (!shape.matches()) {
            return malformed("it is not an absolute URL");
        }
        if (SAP_EVENT.matcher(trimmed).matches()) {
            return Outcome.accepted(new ReturnUrl(SAP_EVENT_SCHEME, "", 0, trimmed));
        }
        String scheme = shape.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return ReturnUrlPolicy.refuse(
                    PunchOutProblem.RETURN_URL_SCHEME,
                    "The return URL has the scheme '" + (scheme.length() > 20 ? "..." : scheme) + "'.",
                    "Send an https URL.");
        }
        return authority(scheme, shape.group(2), shape.group(3));
    }

    private static Outcome<ReturnUrl> authority(String scheme, @Nullable String raw, String rest) {
        if (raw == null) {
            return malformed("it has no host");
        }
        String ascii = toAscii(raw.toLowerCase(Locale.ROOT));
        Matcher authority = AUTHORITY.matcher(ascii);
        if (!authority.matches()) {
            return malformed("its host is not usable; a user name before the host is not allowed");
        }
        String host = authority.group(1).endsWith(".")
                ? authority.group(1).substring(0, authority.group(1).length() - 1)
                : authority.group(1);
        String port = authority.group(2);
        int number = port == null ? (scheme.equals("https") ? 443 : 80) : Integer.parseInt(port);
        if (host.isEmpty() || host.startsWith(".") || host.endsWith(".") || host.contains("..") || number > 65_535) {
            return malformed("its host or port is not usable");
        }
        String written = scheme + "://" + host + (port == null ? "" : ":" + number) + escape(rest);
        return Outcome.accepted(new ReturnUrl(scheme, host, number, written));
    }

    private static String toAscii(String authority) {
        if (isAscii(authority)) {
            return authority;
        }
        int colon = authority.lastIndexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES) + (colon < 0 ? "" : authority.substring(colon));
        } catch (IllegalArgumentException noHost) {
            return "";
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' '
                    || c == 0x7f
                    || c == '\\'
                    || Character.isISOControl(c)
                    || Character.isWhitespace(c)
                    || c == 0xfffd) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSafe(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) >= 128 || UNSAFE.indexOf(rest.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String escape(String rest) {
        if (isSafe(rest)) {
            return rest;
        }
        StringBuilder out = new StringBuilder(rest.length());
        rest.codePoints().forEach(c -> {
            if (c < 128 && UNSAFE.indexOf(c) < 0) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
                }
            }
        });
        return out.toString();
    }

    private static Outcome<ReturnUrl> malformed(String why) {
        return ReturnUrlPolicy.refuse(
                PunchOutProblem.RETURN_URL_MALFORMED,
                "The return URL cannot be used: " + why + ".",
                "Send an absolute https URL.");
    }

    /** Tells whether this is {@code SAPEVENT:POST}, which has no host, no port and no query. */
    public boolean isSapEvent() {
        return scheme.equals(SAP_EVENT_SCHEME);
    }

    /** Returns {@code "https"}, {@code "http"} or {@code "sapevent"}. */
    public String scheme() {
        return scheme;
    }

    /** Returns the host in lower-case ASCII; empty for {@code SAPEVENT:POST}. */
    public String host() {
        return host;
    }

    /** Returns the port, the scheme's default one if none is named; 0 for {@code SAPEVENT:POST}. */
    public int port() {
        return port;
    }

    /** Returns scheme, host and port as a Content-Security-Policy source; of {@code SAPEVENT:POST} the scheme. */
    public String origin() {
        if (isSapEvent()) {
            return scheme + ":";
        }
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }

    /** Returns the URL as it may be written into a form. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReturnUrl that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
