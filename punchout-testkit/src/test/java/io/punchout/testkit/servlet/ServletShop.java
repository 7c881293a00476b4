package io.punchout.testkit.servlet;

import io.punchout.PunchOut;
import io.punchout.protocol.ReadLimits;
import io.punchout.servlet.PunchOutServlet;
import io.punchout.servlet.ServletHttp;
import io.punchout.servlet.StartServlet;
import io.punchout.servlet.VisitHandler;
import io.punchout.store.memory.MemoryTransactionLog;
import io.punchout.testkit.FakeShop;
import io.punchout.testkit.Samples;
import io.punchout.testkit.SettableClock;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The smallest host on servlets: /punchout, /start, and pages that show and use the HTTP session. */
final class ServletShop implements AutoCloseable {
    static final String SECRET = "planted-secret-of-cxml";
    static final String PASSWORD = "planted-password-of-oci";
    static final int MAX_BODY = 20_000;

    final FakeShop users = new FakeShop();
    final MemoryTransactionLog log = new MemoryTransactionLog();
    final ProbeFilter filter = new ProbeFilter();
    private final Container container;

    ServletShop(Container.Starter starter) throws Exception {
        PunchOut punchOut = PunchOut.builder()
                .shop(users)
                .connections(List.of(Samples.cxmlConnection(SECRET), Samples.ociConnection(PASSWORD)))
                .startUrl(URI.create("http://shop.example/start"))
                .transactionLog(log)
                .clock(SettableClock.at("2026-03-01T09:00:00Z"))
                .limits(ReadLimits.defaults().withBytes(MAX_BODY))
                .build();
        VisitHandler visits = (session, request, response) -> {
            request.getSession().setAttribute("visit", session.id());
            response.getWriter().print("welcome " + session.user().id());
        };
        container = starter.start(
                Map.of(
                        "/punchout", new PunchOutServlet(punchOut),
                        "/start", new StartServlet(punchOut, visits),
                        "/remember",
                                page((request, response) -> request.getSession().setAttribute("old", "basket")),
                        "/visit", page(ServletShop::show),
                        "/transfer", page((request, response) -> transfer(punchOut, request, response))),
                filter);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        response.getWriter()
                .print(
                        session == null
                                ? "no session"
                                : "visit=" + session.getAttribute("visit") + " old=" + session.getAttribute("old"));
    }

    private static void transfer(PunchOut punchOut, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String id = (String) request.getSession().getAttribute("visit");
        ServletHttp.send(punchOut.transfer(id, Samples.cart()).orElseThrow().toReply(), response);
    }

    private interface Page {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private static HttpServlet page(Page page) {
        return new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                page.answer(request, response);
            }
        };
    }

    URI uri(String path) {
        return container.uri(path);
    }

    /** Returns where a start URL leads on this host. */
    URI here(String startUrl) {
        URI url = URI.create(startUrl);
        return uri(url.getRawPath() + "?" + url.getRawQuery());
    }

    @Override
    public void close() throws Exception {
        container.close();
    }
}
