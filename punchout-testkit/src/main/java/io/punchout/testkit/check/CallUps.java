package io.punchout.testkit.check;

import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.oci.OciCallUp;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What call-ups hold under names that each buyer chooses (OCI 1.2). */
final class CallUps {
    private static final Set<String> USERS = Set.of(
            "username",
            "user",
            "user_name",
            "userid",
            "user_id",
            "login",
            "loginname",
            "login_name",
            "loginid",
            "cid",
            "client_id",
            "clientid",
            "kndnr",
            "kdnr",
            "kundennummer",
            "name_kunde",
            "j_username",
            "~username",
            "~user",
            "benutzer",
            "benutzername",
            "customer",
            "name",
            "email");
    private static final Pattern URL =
            Pattern.compile("(?:https?://|https?%3a|sapevent:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private CallUps() {}

    /** Returns a call-up that a form posts. */
    static OciCallUp of(Parameters form) {
        return of("POST", "/", form);
    }

    static OciCallUp of(String method, String action, Parameters fields) {
        String encoded = fields.encode(StandardCharsets.UTF_8);
        if (method.equals("GET")) {
            return OciCallUp.of(
                    HttpRequest.builder(method, action).query(encoded).build());
        }
        return OciCallUp.of(HttpRequest.builder(method, action)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .body(encoded.getBytes(StandardCharsets.US_ASCII))
                .build());
    }

    static boolean hasUser(Parameters pairs) {
        return pairs.stream().anyMatch(pair -> USERS.contains(fold(pair.name())) && isSet(pair));
    }

    static boolean hasPassword(Parameters pairs) {
        return pairs.stream().anyMatch(pair -> Secrets.isSecret(pair.name()) && isSet(pair));
    }

    /** Tells whether a token is sent, which stands for user and password. */
    static boolean hasToken(Parameters pairs) {
        return pairs.stream().anyMatch(pair -> fold(pair.name()).contains("token") && isSet(pair));
    }

    /** Returns the parameter that holds a URL and may be the hook under another name. */
    static Optional<Parameter> unusualHook(Parameters pairs) {
        return pairs.stream()
                .filter(pair -> URL.matcher(pair.value().strip()).matches())
                .findFirst();
    }

    static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isSet(Parameter pair) {
        return !pair.value().isBlank();
    }
}
