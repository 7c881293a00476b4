package io.punchout.testkit.buyer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.CookieHandler;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends requests with a time limit, follows no redirect by itself, and reads no more of an answer than is sane. */
final class HttpCaller implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MAX_BODY_BYTES = 64 << 20;

    private final HttpClient client;

    HttpCaller(@Nullable CookieHandler cookies) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TIMEOUT);
        if (cookies != null) {
            builder.cookieHandler(cookies);
        }
        this.client = builder.build();
    }

    /**
     * Sends a request.
     *
     * @throws UncheckedIOException if nobody answers, in time and within bounds
     */
    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        HttpRequest asked = request.timeout(TIMEOUT).build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(asked, info -> new BoundedBody(MAX_BODY_BYTES));
        String server = asked.uri().getScheme() + "://" + asked.uri().getAuthority();
        try {
            return answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw failed("no answer from " + server + ": " + reason(failure.getCause()), failure);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw failed("no answer from " + server + " within " + TIMEOUT.toSeconds() + " s", late);
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw failed("interrupted while waiting for an answer", interrupted);
        }
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof ConnectException) {
            return "nobody listens there, or there is no such host";
        }
        return cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
    }

    private static UncheckedIOException failed(String message, Exception cause) {
        return new UncheckedIOException(new IOException(message, cause));
    }

    @Override
    public void close() {
        // from JDK 21 on a client can be closed; before, its only thread ends once it is forgotten
        if ((Object) client instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failure) {
                throw new IllegalStateException("the HTTP client cannot be closed", failure);
            }
        }
    }
}
