package io.punchout.testkit.demo;

import io.punchout.http.HttpRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** Which browser is on which visit, by a cookie. Thread-safe. */
final class Visits {
    private static final String NAME = "punchout_demo_visit";
    private static final String ATTRIBUTES = "; Path=/shop; HttpOnly";
    private static final int CAPACITY = 1_000;

    private final SecureRandom random;
    private final Bounded<Visit> byCookie = new Bounded<>(CAPACITY);

    Visits(SecureRandom random) {
        this.random = random;
    }

    /** Remembers a visit under a new key; returns the Set-Cookie header. */
    String remember(HttpRequest request, Visit visit) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        byCookie.put(key, visit);
        return NAME + "=" + key + ATTRIBUTES + sameSite(request);
    }

    Optional<Visit> of(HttpRequest request) {
        return key(request).flatMap(byCookie::find);
    }

    /** Forgets the browser's visit; returns the Set-Cookie header. */
    String forget(HttpRequest request) {
        key(request).ifPresent(byCookie::remove);
        return NAME + "=; Max-Age=0" + ATTRIBUTES + sameSite(request);
    }

    /** In a frame of another site a browser sends no cookie back unless it says None; then it must be Secure, too. */
    private static String sameSite(HttpRequest request) {
        boolean framed = request.header("Sec-Fetch-Dest").orElse("").equals("iframe");
        return framed ? "; SameSite=None; Secure; Partitioned" : "; SameSite=Lax";
    }

    private static Optional<String> key(HttpRequest request) {
        for (String header : request.headers().all("Cookie")) {
            for (String pair : header.split(";", -1)) {
                String[] parts = pair.strip().split("=", 2);
                if (parts.length == 2 && parts[0].equals(NAME)) {
                    return Optional.of(parts[1].replace("\"", ""));
                }
            }
        }
        return Optional.empty();
    }
}
