package io.punchout.http;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reply to send exactly as it is: status, headers in order, body. No reply of this library may be cached. Immutable:
 * the body array is not copied, so nobody may change it.
 */
public final class HttpReply {
    private final int status;
    private final Parameters headers;
    private final byte[] body;

    private HttpReply(int status, Parameters headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Returns a reply with a body of the given Content-Type. */
    public static HttpReply of(int status, String contentType, byte[] body) {
        return new HttpReply(
                status, BrowserHeaders.noStore().and(Parameters.of(new Parameter("Content-Type", contentType))), body);
    }

    /** Returns a redirect of the browser by GET (303 See Other). */
    public static HttpReply seeOther(URI location) {
        List<Parameter> headers = new ArrayList<>(BrowserHeaders.noStore().list());
        headers.addAll(BrowserHeaders.noReferrer().list());
        headers.add(new Parameter("Location", location.toString()));
        return new HttpReply(303, Parameters.of(headers), new byte[0]);
    }

    /** Returns a plain text page in UTF-8. */
    public static HttpReply text(int status, String text) {
        return of(status, "text/plain; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8))
                .with("X-Content-Type-Options", "nosniff");
    }

    /** Returns a reply of exactly these parts: one that was sent before and is sent again. */
    public static HttpReply again(int status, Parameters headers, byte[] body) {
        return new HttpReply(status, headers, body);
    }

    /** Returns this reply with a further header. */
    public HttpReply with(String name, String value) {
        return with(Parameters.of(new Parameter(name, value)));
    }

    /** Returns this reply with further headers. */
    public HttpReply with(Parameters more) {
        return new HttpReply(status, headers.and(more), body);
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the headers in order. */
    public Parameters headers() {
        return headers;
    }

    /** Returns the first header of this name. */
    public Optional<String> header(String name) {
        return headers.first(name);
    }

    /** Returns the body; empty when there is none. Not a copy: must not be changed. */
    public byte[] body() {
        return body;
    }

    /** Returns the body as text in the charset that the Content-Type names, UTF-8 when it names none. */
    public String bodyText() {
        Charset charset =
                ContentType.parse(header("Content-Type").orElse(null)).charset().orElse(StandardCharsets.UTF_8);
        return new String(body, charset);
    }

    @Override
    public String toString() {
        return "HttpReply(" + status + ", " + body.length + " bytes)";
    }
}
