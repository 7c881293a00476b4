package io.punchout.servlet;

import io.punchout.PunchOut;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The entry point for buyers' procurement systems, GET and POST. Map it to one path, for example {@code /punchout}, and
 * keep CSRF checks, logins, redirects and error pages away from that path: what arrives comes from other companies'
 * systems and browsers. Thread-safe.
 */
public final class PunchOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PunchOut punchOut;

    public PunchOutServlet(PunchOut punchOut) {
        this.punchOut = punchOut;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        // a probe must not open a visit
        response.setStatus(HttpServletResponse.SC_OK);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ServletHttp.send(punchOut.receive(ServletHttp.request(request, punchOut.maxBodyBytes())), response);
    }
}
