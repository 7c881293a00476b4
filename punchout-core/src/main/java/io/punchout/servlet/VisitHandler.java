package io.punchout.servlet;

import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import io.punchout.session.Session;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the host does when a browser opens a start URL. Called by many threads at once. */
@FunctionalInterface
public interface VisitHandler {

    /**
     * Begins a visit: log {@link Session#user()} in, keep {@link Session#id()} in the HTTP session, restore {@link
     * io.punchout.session.SetupRequest#items()} if there are any, and redirect to a page of the shop. The browser's
     * former HTTP session, if there was one, is gone: nothing of it gets into the visit.
     */
    void started(Session session, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Tells the user that there is no visit; a short page (403) unless overridden. */
    default void refused(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String hint = problem.hint();
        ServletHttp.send(
                HttpReply.text(403, hint == null ? problem.message() : problem.message() + " " + hint), response);
    }
}
