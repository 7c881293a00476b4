package io.punchout.testkit.conformance;

import io.punchout.http.HttpRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes the request that a {@code send} or {@code visit} block describes. */
final class Sending {
    private static final String PATH = "/punchout";

    private Sending() {}

    static HttpRequest request(String file, Block block) {
        if (block.argument().equals("ping")) {
            return HttpRequest.builder("GET", PATH).build();
        }
        Charset charset = block.text("charset").map(Charset::forName).orElse(StandardCharsets.UTF_8);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (block.isYes("byte order mark")) {
            body.writeBytes("\uFEFF".getBytes(charset));
        }
        body.writeBytes(document(file, block).getBytes(charset));
        HttpRequest.Builder request = HttpRequest.builder(
                        block.text("method").orElse("POST"), block.text("path").orElse(PATH))
                .remoteAddress("203.0.113.7")
                .body(body.toByteArray());
        String type = block.text("content type").orElse("text/xml; charset=UTF-8");
        if (!type.equals("none")) {
            request.header("Content-Type", type);
        }
        block.all("header").forEach(entry -> {
            String[] parts = entry.text().split("=", 2);
            request.header(parts[0].strip(), parts[1].strip());
        });
        return request.build();
    }

    /** The document in full, or one of the usual ones; then the replacements, each of which must find something. */
    private static String document(String file, Block block) {
        String document = block.text("document").orElseGet(() -> usual(file, block));
        String piece = null;
        for (Entry entry : block.entries()) {
            if (entry.key().equals("replace")) {
                piece = entry.text().stripTrailing();
                if (!document.contains(piece)) {
                    throw new TranscriptException(file, entry.line(), "the document has no " + piece);
                }
            } else if (entry.key().equals("with")) {
                if (piece == null) {
                    throw new TranscriptException(file, entry.line(), "'with' needs a 'replace' before it");
                }
                document = document.replace(
                        piece,
                        entry.text().equals("(nothing)") ? "" : entry.text().stripTrailing());
                piece = null;
            }
        }
        if (piece != null) {
            throw new TranscriptException(file, block.line(), "the last 'replace' has no 'with'");
        }
        return document;
    }

    private static String usual(String file, Block block) {
        try {
            return Resources.text("usual/" + block.argument() + ".xml");
        } catch (IllegalArgumentException none) {
            throw new TranscriptException(file, block.line(), "there is no usual document '" + block.argument() + "'");
        }
    }
}
