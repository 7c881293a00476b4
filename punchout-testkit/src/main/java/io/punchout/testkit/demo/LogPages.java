package io.punchout.testkit.demo;

import io.punchout.advice.PlatformDetector;
import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.platform.PlatformHint;
import io.punchout.problem.Problem;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.Transaction;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The transaction log as pages and as JSON: the list with its filters, a visit, the details of an entry. */
final class LogPages {
    private static final int SHORT = 8;
    private static final int CAP = 1_001;
    private static final List<String> HEADINGS =
            List.of("Time", "What", "Way", "Outcome", "Connection", "Session", "Problems");

    private final SearchableTransactionLog log;
    private final Origins origins;
    private final Plays plays;
    private final Map<String, Connection> connections = new HashMap<>();
    private final PlatformDetector detector = PlatformDetector.create();

    LogPages(SearchableTransactionLog log, Origins origins, Plays plays, List<Connection> connections) {
        connections.forEach(connection -> this.connections.put(connection.id(), connection));
        this.log = log;
        this.origins = origins;
        this.plays = plays;
    }

    HttpReply json(HttpRequest request) {
        byte[] json = LogJson.write(log.find(LogFilter.of(request).query())).getBytes(StandardCharsets.UTF_8);
        return HttpReply.of(200, "application/json", json).with("X-Content-Type-Options", "nosniff");
    }

    HttpReply html(HttpRequest request) {
        Optional<String> id = request.query(StandardCharsets.UTF_8).first("id");
        if (id.isPresent()) {
            return details(id.get());
        }
        return request.query(StandardCharsets.UTF_8)
                .first("visit")
                .map(this::visit)
                .orElseGet(() -> list(LogFilter.of(request)));
    }

    private HttpReply list(LogFilter filter) {
        List<Transaction> found = log.find(filter.query());
        Markup page = new Markup();
        LogForm.write(page, filter);
        filter.notes().forEach(note -> page.element("p", note));
        if (filter.query().text() != null && log.textWindow() < Integer.MAX_VALUE) {
            page.element(
                    "p",
                    String.format(
                            Locale.ROOT,
                            "The text was looked for in the newest %,d entries that pass the other filters.",
                            log.textWindow()));
        }
        if (!filter.given().isEmpty()) {
            page.element(
                    "p",
                    filter.given().stream()
                            .map(one -> one.name() + " = " + one.value())
                            .collect(Collectors.joining(", ", "Only: ", "")));
        }
        page.raw("<p>Newest first, ")
                .text(counted(log.count(filter.query(), CAP)))
                .raw(". ")
                .link(filter.address("/log.json", null), "As JSON")
                .raw("</p>\n");
        table(page, found);
        if (found.size() == filter.query().limit()) {
            page.link(filter.address("/log", found.get(found.size() - 1).id()), "Older");
        }
        return Layout.page(200, "Transaction log", page);
    }

    private static String counted(int count) {
        return count == CAP ? "more than 1,000 entries" : count == 1 ? "1 entry" : count + " entries";
    }

    private HttpReply visit(String session) {
        List<Transaction> all = log.visit(session);
        if (all.isEmpty()) {
            return Layout.message(404, "Not found", "There is no such visit.");
        }
        Markup page = new Markup()
                .raw("<p>Everything that carries the session id ")
                .text(session)
                .raw(", oldest first: ")
                .text(counted(all.size()))
                .raw(".</p>\n");
        plays.ofMessages(all.stream().map(Transaction::message).toList())
                .ifPresent(play -> page.raw("<p>It was played: ")
                        .link(origins.buyer("/play/" + play.key()).toString(), play.title() + ", what came of it")
                        .raw(".</p>\n"));
        table(page, all);
        return Layout.page(200, "Visit", page);
    }

    private static void table(Markup page, List<Transaction> rows) {
        page.raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Entries\"><table class=\"log\"><tr>");
        HEADINGS.forEach(heading -> page.raw("<th scope=\"col\">").text(heading).raw("</th>"));
        page.raw("</tr>\n");
        rows.forEach(transaction -> row(page, transaction));
        page.raw("</table></div>\n");
    }

    private static void row(Markup page, Transaction transaction) {
        String session = transaction.sessionId();
        page.raw("<tr>")
                .element("td", transaction.createdAt().truncatedTo(ChronoUnit.SECONDS))
                .raw("<td>");
        page.link("/log?id=" + transaction.id(), transaction.type().label()).raw("</td>");
        page.element("td", transaction.direction().label())
                .element("td", outcome(transaction))
                .element("td", orDash(transaction.connectionId()))
                .raw("<td>");
        if (session == null) {
            page.raw("-");
        } else {
            page.link(address(session), session.substring(0, Math.min(SHORT, session.length())));
        }
        page.raw("</td>").element("td", codes(transaction)).raw("</tr>\n");
    }

    private static String address(String session) {
        return "/log?" + Parameters.of(new Parameter("visit", session)).encode(StandardCharsets.UTF_8);
    }

    private static String outcome(Transaction transaction) {
        return LogFilter.OUTCOMES.get(transaction.successful() ? 0 : 1);
    }

    private static String codes(Transaction transaction) {
        return transaction.problems().stream().map(Problem::code).distinct().collect(Collectors.joining(", "));
    }

    private HttpReply details(String id) {
        return log.find(id)
                .map(this::details)
                .orElseGet(() -> Layout.message(404, "Not found", "There is no such transaction."));
    }

    private HttpReply details(Transaction transaction) {
        Markup page = new Markup();
        String session = transaction.sessionId();
        if (session != null) {
            page.raw("<p>").link(address(session), "The whole visit").raw("</p>\n");
        }
        page.raw("<table>\n");
        row(page, "Time", transaction.createdAt());
        row(page, "Direction", transaction.direction().label());
        row(page, "Outcome", outcome(transaction));
        row(page, "Format", orDash(transaction.format()));
        row(page, "Connection", orDash(transaction.connectionId()) + ", " + orDash(transaction.connectionName()));
        row(page, "Business unit", orDash(transaction.businessUnit()));
        row(page, "Session", orDash(session));
        row(page, "Payload id", orDash(transaction.payloadId()));
        row(page, "Size", transaction.size() + " bytes");
        row(page, "Duration", transaction.duration());
        row(page, "Remote address", orDash(transaction.remoteAddress()));
        Layout.problems(page.raw("</table>\n"), transaction.problems());
        hints(page, transaction);
        if (!transaction.mappedData().isEmpty()) {
            page.raw("<h2>Mapped data</h2>\n<table>\n");
            transaction.mappedData().forEach(value -> row(page, value.name(), value.value()));
            page.raw("</table>\n");
        }
        page.raw("<h2>Message</h2>\n<p>Secrets and tokens were removed before it was recorded.</p>\n");
        page.block(transaction.message().isEmpty() ? "(nothing was recorded)" : Indented.of(transaction.message()));
        return Layout.page(200, "Transaction: " + transaction.type().label(), page);
    }

    private void hints(Markup page, Transaction transaction) {
        List<PlatformHint> hints = detector.hints(transaction);
        if (!hints.isEmpty()) {
            PlatformHint likeliest = hints.get(0);
            page.raw("<h2>Which system it may be</h2>\n<p>")
                    .text(likeliest.profile().name() + ", as a guess, which decides nothing. "
                            + String.join(" ", likeliest.reasons()))
                    .raw("</p>\n");
        }
        Optional.ofNullable(transaction.connectionId())
                .map(connections::get)
                .ifPresent(connection -> detector.other(connection, transaction)
                        .ifPresent(other -> page.element("p", otherThan(connection, other))));
    }

    private static String otherThan(Connection connection, PlatformHint other) {
        return connection.platform() == null
                ? "Its connection names no platform; if it is "
                        + other.profile().name() + ", name " + other.profile().id() + " there."
                : "Its connection names another platform, " + connection.platform() + ": one of both may be wrong.";
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
