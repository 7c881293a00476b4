package io.punchout.testkit.check;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides passwords and tokens, found by the names of what holds them; also inside URLs, which stay as they are else. */
final class Secrets {
    static final String MASK = "***";

    private static final int MAX_DEPTH = 3;
    private static final Set<String> WORDS = Set.of("pw", "pass", "pin", "auth", "authorization", "bearer");
    private static final List<String> PARTS = List.of(
            "password",
            "passwd",
            "passwort",
            "passphrase",
            "passcode",
            "kennwort",
            "pwd",
            "secret",
            "token",
            "apikey",
            "accesskey",
            "credential",
            "signature");
    private static final Pattern USER = Pattern.compile("://[^/]*@");
    private static final Pattern PATH_PARAMETER = Pattern.compile(";([^;=/]*)=([^;/]*)");
    private static final Pattern ENCODED_URL =
            Pattern.compile("[a-z][a-z0-9+.-]*%3a(?:%2f%2f|//).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Secrets() {}

    /** Tells whether a parameter, field, extrinsic or element of this name holds a secret. */
    static boolean isSecret(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        for (String word : folded.split("[^a-z0-9]+", -1)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        String letters = folded.replaceAll("[^a-z0-9]", "");
        return PARTS.stream().anyMatch(letters::contains);
    }

    /** Returns the value as it may be shown; that nothing was sent is no secret. */
    static String value(String name, String value) {
        return value(name, value, 0);
    }

    private static String value(String name, String value, int depth) {
        return isSecret(name) ? (value.isBlank() ? value : MASK) : url(value, depth);
    }

    /** Returns a URL without user, and without the values of parameters that hold secrets; any other text unchanged. */
    static String url(String text) {
        return url(text, 0);
    }

    private static String url(String text, int depth) {
        if (depth > MAX_DEPTH) {
            return MASK;
        }
        if (ENCODED_URL.matcher(text.strip()).matches()) {
            return encoded(text, depth);
        }
        int question = text.indexOf('?');
        if (question < 0 && !text.contains("://")) {
            return text;
        }
        int hash = text.indexOf('#');
        String fragment = hash < 0 ? "" : "#" + query(text.substring(hash + 1), depth);
        String whole = hash < 0 ? text : text.substring(0, hash);
        question = whole.indexOf('?');
        String query = question < 0 ? "" : "?" + query(whole.substring(question + 1), depth);
        return place(question < 0 ? whole : whole.substring(0, question)) + query + fragment;
    }

    private static String encoded(String text, int depth) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            String masked = url(decoded, depth + 1);
            return masked.equals(decoded) ? text : URLEncoder.encode(masked, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            return MASK;
        }
    }

    private static String place(String place) {
        return PATH_PARAMETER
                .matcher(USER.matcher(place).replaceFirst("://" + MASK + "@"))
                .replaceAll(pair -> isSecret(pair.group(1)) ? ";" + quoted(pair.group(1)) + "=" + MASK : "$0");
    }

    private static String quoted(String name) {
        return Matcher.quoteReplacement(name);
    }

    private static String query(String raw, int depth) {
        List<String> pairs = new ArrayList<>();
        for (String pair : raw.split("&", -1)) {
            List<Parameter> decoded =
                    Parameters.parse(pair, StandardCharsets.UTF_8).list();
            pairs.add(decoded.isEmpty() ? pair : pair(pair, decoded.get(0), depth));
        }
        return String.join("&", pairs);
    }

    /** What needs no mask stays letter by letter. */
    private static String pair(String raw, Parameter decoded, int depth) {
        String masked = value(decoded.name(), decoded.value(), depth + 1);
        int equals = raw.indexOf('=');
        return masked.equals(decoded.value()) || equals < 0
                ? raw
                : raw.substring(0, equals + 1)
                        + URLEncoder.encode(masked, StandardCharsets.UTF_8).replace("%2A", "*");
    }
}
