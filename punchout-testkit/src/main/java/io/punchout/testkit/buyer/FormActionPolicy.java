package io.punchout.testkit.buyer;

import io.punchout.http.Parameters;
import java.net.URI;
import java.util.Locale;

/** Whether a page's Content-Security-Policy lets a form go where it wants to (CSP 3, form-action). */
final class FormActionPolicy {
    private FormActionPolicy() {}

    static boolean allows(Parameters headers, URI page, URI target) {
        return headers.all("Content-Security-Policy").stream().allMatch(policy -> allows(policy, page, target));
    }

    private static boolean allows(String policy, URI page, URI target) {
        for (String directive : policy.split(";", -1)) {
            String[] words = directive.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
            if (words[0].equals("form-action")) {
                for (int i = 1; i < words.length; i++) {
                    if (matches(words[i], page, target)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String source, URI page, URI target) {
        if (source.equals("'self'")) {
            return origin(page).equals(origin(target));
        }
        if (source.equals("'none'") || source.startsWith("'")) {
            return false;
        }
        int scheme = source.indexOf("://");
        if (scheme >= 0 && !sameOrSaferScheme(source.substring(0, scheme), target)) {
            return false;
        }
        String host = scheme < 0 ? source : source.substring(scheme + 3);
        int colon = host.lastIndexOf(':');
        String port = colon < 0 ? "" : host.substring(colon + 1);
        String name = colon < 0 ? host : host.substring(0, colon);
        boolean portMatches = port.isEmpty()
                ? port(target) == defaultPort(target)
                : port.equals("*") || port.equals(Integer.toString(port(target)));
        String wanted = target.getHost().toLowerCase(Locale.ROOT);
        return portMatches && (name.startsWith("*.") ? wanted.endsWith(name.substring(1)) : wanted.equals(name));
    }

    private static boolean sameOrSaferScheme(String scheme, URI target) {
        return scheme.equals(target.getScheme())
                || (scheme.equals("http") && target.getScheme().equals("https"));
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + ":" + port(uri);
    }

    private static int port(URI uri) {
        return uri.getPort() < 0 ? defaultPort(uri) : uri.getPort();
    }

    private static int defaultPort(URI uri) {
        return "https".equals(uri.getScheme()) ? 443 : 80;
    }
}
