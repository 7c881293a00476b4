package io.punchout.servlet;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Maps servlet requests and responses to the library's neutral values. Thread-safe. */
public final class ServletHttp {
    private ServletHttp() {}

    /**
     * Reads a request. If a filter has consumed the body of a form already, it is put together again from the servlet
     * parameters that are not of the query.
     *
     * @param maxBodyBytes see {@link io.punchout.PunchOut#maxBodyBytes()}; one byte more is read at most
     */
    public static HttpRequest request(HttpServletRequest request, int maxBodyBytes) throws IOException {
        byte[] body = request.getInputStream().readNBytes(maxBodyBytes + 1);
        HttpRequest.Builder builder = HttpRequest.builder(request.getMethod(), request.getRequestURI())
                .query(request.getQueryString())
                .remoteAddress(request.getRemoteAddr());
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                builder.header(name, value);
            }
        }
        HttpRequest read = builder.body(body).build();
        if (body.length == 0
                && read.method().equals("POST")
                && read.contentType().isForm()) {
            return builder.body(consumedForm(request, read)).build();
        }
        return read;
    }

    private static byte[] consumedForm(HttpServletRequest request, HttpRequest read) {
        Charset charset = read.contentType().charset().orElse(StandardCharsets.UTF_8);
        Set<String> ofQuery = new HashSet<>();
        read.query(charset).forEach(pair -> ofQuery.add(pair.name()));
        List<Parameter> pairs = new ArrayList<>();
        for (String name : Collections.list(request.getParameterNames())) {
            if (!ofQuery.contains(name)) {
                for (String value : request.getParameterValues(name)) {
                    pairs.add(new Parameter(name, value));
                }
            }
        }
        return Parameters.of(pairs).encode(charset).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Sends a reply exactly as it is. */
    public static void send(HttpReply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Parameter header : reply.headers()) {
            if (header.isNamed("Content-Type")) {
                response.setContentType(header.value());
            } else if (set.add(header.name())) {
                // what was there before must not arrive a second time
                response.setHeader(header.name(), header.value());
            } else {
                response.addHeader(header.name(), header.value());
            }
        }
        response.setContentLength(reply.body().length);
        response.getOutputStream().write(reply.body());
    }
}
