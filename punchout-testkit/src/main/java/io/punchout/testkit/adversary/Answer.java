package io.punchout.testkit.adversary;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.protocol.ReadLimits;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a shop answered. */
final class Answer {
    /** Texts with this word in angle brackets are markup that an attack brought in. */
    static final String MARK = "punchout-adversary";

    private static final Pattern INSIDES = Pattern.compile(
            "\\b(?:java|javax|jakarta|com|org|io)(?:\\.[a-z0-9_]+)+\\.[A-Z]\\w*(?:Exception|Error)\\b|\\bat [\\w.$]+\\(\\w+\\.java:\\d+\\)");

    private final HttpResponse<byte[]> response;
    private final String text;

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
        this.text = new String(response.body(), StandardCharsets.UTF_8);
    }

    int status() {
        return response.statusCode();
    }

    byte[] body() {
        return response.body().clone();
    }

    /** Returns where the user's browser should go, if the shop opened a visit. */
    Optional<URI> startUrl() {
        if (status() / 100 == 3) {
            return response.headers().firstValue("Location").map(response.uri()::resolve);
        }
        if (!text.contains("StartPage")) {
            return Optional.empty();
        }
        CXML document = new CxmlReader(ReadLimits.defaults())
                .read(
                        response.body(),
                        response.headers().firstValue("Content-Type").orElse(null))
                .root()
                .orElse(null);
        if (document == null
                || document.getResponse() == null
                || document.getResponse().getPunchOutSetupResponse() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        document.getResponse().getPunchOutSetupResponse().getStartPage())
                .map(page -> page.getURL())
                .map(url -> URI.create(url.getValue()));
    }

    boolean opensVisit() {
        return startUrl().isPresent();
    }

    /** Says what of this answer helps an adversary. */
    List<String> leaks(Target target) {
        List<String> leaks = new ArrayList<>();
        if (status() == 500 || status() > 501) {
            leaks.add("The server failed: HTTP " + status() + ".");
        }
        if (INSIDES.matcher(text).find()) {
            leaks.add("The answer tells of the program's insides.");
        }
        if (text.contains("root:x:0:") || text.contains("root:*:0:")) {
            leaks.add("The answer holds a file of the server.");
        }
        if (text.contains("<" + MARK)) {
            leaks.add("The answer holds markup of the message.");
        }
        if (response.headers().firstValue(MARK).isPresent()) {
            leaks.add("The answer has a header of the message.");
        }
        if (target.secrets().stream().anyMatch(text::contains)) {
            leaks.add("The answer holds the secret.");
        }
        return leaks;
    }

    @Override
    public String toString() {
        return "HTTP " + status() + ", " + response.body().length + " bytes";
    }
}
