package io.punchout.testkit.demo;

import io.punchout.http.HttpReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The files besides the pages: style, script, icon. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "/style.css", "text/css; charset=UTF-8",
            "/demo.js", "text/javascript; charset=UTF-8",
            "/icon.svg", "image/svg+xml");

    private Assets() {}

    static Optional<HttpReply> find(String path) {
        String type = TYPES.get(path);
        return type == null
                ? Optional.empty()
                : Optional.of(
                        HttpReply.of(200, type, read(path.substring(1))).with("X-Content-Type-Options", "nosniff"));
    }

    private static byte[] read(String file) {
        try (InputStream resource = Assets.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("a file of the demo is missing: " + file);
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file of the demo cannot be read: " + file, unreadable);
        }
    }
}
