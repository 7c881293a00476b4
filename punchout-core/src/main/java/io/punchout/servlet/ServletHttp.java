package io.punchout.servlet;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
        Optional<Charset> named = read.contentType().charset();
        Parameters query = read.query(named.orElse(StandardCharsets.UTF_8));
        List<Parameter> pairs = new ArrayList<>();
        for (String name : Collections.list(request.getParameterNames())) {
            // of one name, a servlet's parameters are those of the query and then those of the form
            long ofQuery =
                    query.stream().filter(pair -> pair.name().equals(name)).count();
            Arrays.stream(request.getParameterValues(name))
                    .skip(ofQuery)
                    .forEach(value -> pairs.add(new Parameter(name, value)));
        }
        boolean garbled = request.getCharacterEncoding() == null
                && pairs.stream().allMatch(pair -> isUtf8ReadAsLatin1(pair.name()) && isUtf8ReadAsLatin1(pair.value()));
        Charset charset = named.orElse(garbled ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return Parameters.of(pairs).encode(charset).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Where nobody names a charset some containers take ISO-8859-1, while browsers send UTF-8. */
    private static boolean isUtf8ReadAsLatin1(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(text));
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
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
