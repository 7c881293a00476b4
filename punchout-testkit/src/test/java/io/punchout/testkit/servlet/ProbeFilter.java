package io.punchout.testkit.servlet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Stands where a host's filters stand: counts what is read of bodies, or consumes forms. */
final class ProbeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** With this header a request's parameters are read before the servlet sees it; its value is the charset. */
    static final String CONSUME = "X-Consume";

    final transient AtomicLong bytesRead = new AtomicLong();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String consume = request.getHeader(CONSUME);
        if (consume == null) {
            chain.doFilter(new Counted(request), response);
        } else {
            if (!consume.equals("default")) {
                request.setCharacterEncoding(consume);
            }
            // what many filters do in passing
            request.getParameter("_csrf");
            chain.doFilter(request, response);
        }
    }

    private final class Counted extends HttpServletRequestWrapper {
        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream body = super.getInputStream();
            return new ServletInputStream() {
                @Override
                public int read() throws IOException {
                    int read = body.read();
                    bytesRead.addAndGet(read < 0 ? 0 : 1);
                    return read;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int read = body.read(bytes, offset, length);
                    bytesRead.addAndGet(Math.max(read, 0));
                    return read;
                }

                @Override
                public boolean isFinished() {
                    return body.isFinished();
                }

                @Override
                public boolean isReady() {
                    return body.isReady();
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    body.setReadListener(listener);
                }
            };
        }
    }
}
