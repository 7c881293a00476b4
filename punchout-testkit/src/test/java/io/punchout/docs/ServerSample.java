package io.punchout.docs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.punchout.PunchOut;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import java.io.IOException;

/** A server without an adapter of ours: here the JDK's. */
final class ServerSample {
    private ServerSample() {}

    // server:start
    static HttpHandler entryPoint(PunchOut punchOut) {
        return exchange -> {
            try (exchange) {
                send(punchOut.receive(read(exchange, punchOut.maxBodyBytes())), exchange);
            }
        };
    }

    static HttpRequest read(HttpExchange exchange, int maxBodyBytes) throws IOException {
        HttpRequest.Builder request = HttpRequest.builder(
                        exchange.getRequestMethod(), exchange.getRequestURI().getRawPath())
                .query(exchange.getRequestURI().getRawQuery())
                .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress())
                .body(exchange.getRequestBody().readNBytes(maxBodyBytes + 1));
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    static void send(HttpReply reply, HttpExchange exchange) throws IOException {
        for (Parameter header : reply.headers()) {
            exchange.getResponseHeaders().add(header.name(), header.value());
        }
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
    }
    // server:end
}
