package io.punchout.testkit.demo;

import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameters;
import io.punchout.problem.Problem;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The transaction log as pages and as JSON. */
final class LogPages {
    private static final int SHORT = 8;
    private static final int PAGE = 100;

    private final SearchableTransactionLog log;

    LogPages(SearchableTransactionLog log) {
        this.log = log;
    }

    HttpReply json(HttpRequest request) {
        byte[] json = LogJson.write(log.find(query(request))).getBytes(StandardCharsets.UTF_8);
        return HttpReply.of(200, "application/json", json).with("X-Content-Type-Options", "nosniff");
    }

    HttpReply html(HttpRequest request) {
        return request.query(StandardCharsets.UTF_8)
                .first("id")
                .map(this::details)
                .orElseGet(() -> list(request));
    }

    private static TransactionQuery query(HttpRequest request) {
        Parameters parameters = request.query(StandardCharsets.UTF_8);
        TransactionQuery query = TransactionQuery.newest(PAGE);
        String session = parameters.first("session").orElse("");
        String before = parameters.first("before").orElse("");
        query = session.isEmpty() ? query : query.ofSession(session);
        return before.isEmpty() ? query : query.before(before);
    }

    private HttpReply list(HttpRequest request) {
        TransactionQuery query = query(request);
        List<Transaction> found = log.find(query);
        Markup page = new Markup().raw("<p>Newest first. ");
        String session = query.sessionId();
        if (session != null) {
            page.raw("Of the session ")
                    .text(session)
                    .raw(" only: ")
                    .link("/log", "show all")
                    .raw(". ");
        }
        page.link("/log.json", "As JSON").raw("</p>\n<table class=\"log\"><tr>");
        for (String heading : List.of("Time", "What", "Way", "Outcome", "Connection", "Session", "Problems")) {
            page.raw("<th scope=\"col\">").text(heading).raw("</th>");
        }
        page.raw("</tr>\n");
        found.forEach(transaction -> row(page, transaction));
        page.raw("</table>\n");
        if (found.size() == PAGE) {
            String more = "/log?before=" + found.get(PAGE - 1).id();
            page.link(session == null ? more : more + "&session=" + session, "Older");
        }
        return Layout.page(200, "Transaction log", page);
    }

    private static void row(Markup page, Transaction transaction) {
        String session = transaction.sessionId();
        page.raw("<tr>")
                .element("td", transaction.createdAt().truncatedTo(ChronoUnit.SECONDS))
                .raw("<td>");
        page.link("/log?id=" + transaction.id(), transaction.type().label()).raw("</td>");
        page.element("td", transaction.direction().label())
                .element("td", transaction.successful() ? "successful" : "refused")
                .element("td", orDash(transaction.connectionId()))
                .raw("<td>");
        if (session == null) {
            page.raw("-");
        } else {
            page.link("/log?session=" + session, session.substring(0, Math.min(SHORT, session.length())));
        }
        page.raw("</td>").element("td", codes(transaction)).raw("</tr>\n");
    }

    private static String codes(Transaction transaction) {
        return transaction.problems().stream().map(Problem::code).distinct().collect(Collectors.joining(", "));
    }

    private HttpReply details(String id) {
        return log.find(id)
                .map(LogPages::details)
                .orElseGet(() -> Layout.message(404, "Not found", "There is no such transaction."));
    }

    private static HttpReply details(Transaction transaction) {
        Markup page = new Markup().raw("<table>\n");
        row(page, "Time", transaction.createdAt());
        row(page, "Direction", transaction.direction().label());
        row(page, "Outcome", transaction.successful() ? "successful" : "refused");
        row(page, "Format", orDash(transaction.format()));
        row(page, "Connection", orDash(transaction.connectionId()) + ", " + orDash(transaction.connectionName()));
        row(page, "Business unit", orDash(transaction.businessUnit()));
        row(page, "Session", orDash(transaction.sessionId()));
        row(page, "Payload id", orDash(transaction.payloadId()));
        row(page, "Size", transaction.size() + " bytes");
        row(page, "Duration", transaction.duration());
        row(page, "Remote address", orDash(transaction.remoteAddress()));
        Layout.problems(page.raw("</table>\n"), transaction.problems());
        page.raw("<h2>Message</h2>\n<p>Secrets and tokens were removed before it was recorded.</p>\n");
        page.block(transaction.message().isEmpty() ? "(nothing was recorded)" : Indented.of(transaction.message()));
        return Layout.page(200, "Transaction: " + transaction.type().label(), page);
    }

    private static void row(Markup page, String name, Object value) {
        page.raw("<tr><th scope=\"row\">")
                .text(name)
                .raw("</th>")
                .element("td", value)
                .raw("</tr>\n");
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
