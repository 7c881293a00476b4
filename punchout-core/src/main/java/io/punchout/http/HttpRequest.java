package io.punchout.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived, independent of any server. The body is held as bytes and decoded by the protocol that
 * recognises it. Immutable: the body array is not copied, so nobody may change it. Hosts that are not on
 * jakarta.servlet build one in a few lines:
 *
 * <pre>{@code
 * HttpRequest.builder(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath())
 *         .query(exchange.getRequestURI().getRawQuery())
 *         .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
 *         .body(exchange.getRequestBody().readNBytes(punchOut.maxBodyBytes() + 1))
 *         .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress())
 *         .build();
 * }</pre>
 */
public final class HttpRequest {
    private final String method;
    private final String path;
    private final String rawQuery;
    private final Parameters headers;
    private final byte[] body;
    private final @Nullable String remoteAddress;

    private HttpRequest(Builder builder) {
        this.method = builder.method;
        this.path = builder.path;
        this.rawQuery = builder.rawQuery;
        this.headers = Parameters.of(builder.headers);
        this.body = builder.body;
        this.remoteAddress = builder.remoteAddress;
    }

    /**
     * Starts a request.
     *
     * @param method the HTTP method in any case
     * @param path the path of the URL, still percent-encoded; a query behind a question mark is split off
     */
    public static Builder builder(String method, String path) {
        return new Builder(method, path);
    }

    /** Returns the method in upper case. */
    public String method() {
        return method;
    }

    /** Returns the path, percent-encoded as it arrived. */
    public String path() {
        return path;
    }

    /** Returns the query without its question mark, percent-encoded as it arrived; empty when there is none. */
    public String rawQuery() {
        return rawQuery;
    }

    /** Returns the headers in order; names are looked up without regard to case. */
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

    /** Returns the address of the caller as the host knows it, for the transaction log; null when unknown. */
    public @Nullable String remoteAddress() {
        return remoteAddress;
    }

    /** Returns the Content-Type, an empty one when the header is missing. */
    public ContentType contentType() {
        return ContentType.parse(header("Content-Type").orElse(null));
    }

    /** Returns the parameters of the query. */
    public Parameters query(Charset charset) {
        return Parameters.parse(rawQuery, charset);
    }

    /** Returns the parameters of an HTML form's body; none when the body is no such form. */
    public Parameters form(Charset charset) {
        return contentType().isForm()
                ? Parameters.parse(new String(body, StandardCharsets.ISO_8859_1), charset)
                : Parameters.empty();
    }

    /** Returns method and path only: query and body may hold secrets. */
    @Override
    public String toString() {
        return method + " " + path;
    }

    /** Builds a request. Not thread-safe. */
    public static final class Builder {
        private final String method;
        private final String path;
        private final List<Parameter> headers = new ArrayList<>();
        private String rawQuery = "";
        private byte[] body = {};
        private @Nullable String remoteAddress;

        private Builder(String method, String path) {
            this.method = method.toUpperCase(Locale.ROOT);
            int question = path.indexOf('?');
            this.path = question < 0 ? path : path.substring(0, question);
            if (question >= 0) {
                this.rawQuery = path.substring(question + 1);
            }
        }

        /** Sets the raw query; null and empty mean none. */
        public Builder query(@Nullable String raw) {
            this.rawQuery = raw == null ? "" : raw;
            return this;
        }

        /** Adds a header; a null value adds nothing. */
        public Builder header(String name, @Nullable String value) {
            if (value != null) {
                headers.add(new Parameter(name, value));
            }
            return this;
        }

        /** Sets the body. */
        public Builder body(byte[] bytes) {
            this.body = Objects.requireNonNull(bytes, "body");
            return this;
        }

        /** Sets the caller's address. */
        public Builder remoteAddress(@Nullable String address) {
            this.remoteAddress = address;
            return this;
        }

        public HttpRequest build() {
            return new HttpRequest(this);
        }
    }
}
