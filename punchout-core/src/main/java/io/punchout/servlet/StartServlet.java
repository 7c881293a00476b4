package io.punchout.servlet;

import io.punchout.PunchOut;
import io.punchout.problem.Outcome;
import io.punchout.session.Session;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * The start URL: redeems the token by GET, ends the browser's former HTTP session, and hands the visit to the host. A
 * HEAD request does not use the token up. Thread-safe.
 */
public final class StartServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PunchOut punchOut;
    private final transient VisitHandler handler;

    public StartServlet(PunchOut punchOut, VisitHandler handler) {
        this.punchOut = punchOut;
        this.handler = handler;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        Outcome<Session> outcome = punchOut.start(request.getParameter("token"), request.getRemoteAddr());
        if (outcome instanceof Outcome.Accepted<Session> accepted) {
            HttpSession former = request.getSession(false);
            if (former != null) {
                former.invalidate();
            }
            handler.started(accepted.value(), request, response);
        } else {
            handler.refused(outcome.error(), request, response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_OK);
    }
}
