package io.punchout.testkit.demo;

import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The frame of every page of the demo. */
final class Layout {
    private static final String SCRIPT = "<script src=\"/demo.js\" defer></script>\n";

    private Layout() {}

    /** A page that nobody may frame: the log. */
    static HttpReply page(int status, String title, Markup content) {
        return reply(status, html(title, "", navigation(), content), Origins.closedPolicy())
                .with("X-Frame-Options", "DENY")
                .with("Referrer-Policy", "no-referrer");
    }

    static HttpReply message(int status, String title, String text) {
        return page(status, title, new Markup().element("p", text));
    }

    /** A page of the sample shop. It stands in the procurement system's frame, or in a window. */
    static HttpReply shop(Origins origins, int status, String title, Markup content) {
        Markup banner = new Markup().raw("<header class=\"shop\"><p>ACME sample shop</p></header>\n");
        return reply(status, html(title, "", banner, content), origins.shopPolicy())
                .with("Referrer-Policy", "no-referrer");
    }

    /** A page of the procurement system. */
    static HttpReply buyer(Origins origins, int status, String title, Markup content) {
        // with no referrer at all the browser would not say where a form of ours comes from, either
        return reply(status, html(title, SCRIPT, navigation(), content), origins.buyerPolicy())
                .with("Referrer-Policy", "same-origin");
    }

    private static Markup navigation() {
        return new Markup()
                .raw("<header><nav aria-label=\"Demo\">")
                .link("/", "Play the buyer")
                .link("/plays", "Played visits")
                .link("/log", "Transaction log")
                .raw("</nav></header>\n");
    }

    private static Markup html(String title, String head, Markup banner, Markup content) {
        return new Markup()
                .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .text(title)
                .raw(" - punch-out demo</title>\n<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">\n")
                .raw("<link rel=\"stylesheet\" href=\"/style.css\">\n")
                .raw(head)
                .raw("</head>\n<body>\n")
                .raw(banner.toString())
                .raw("<main>\n")
                .element("h1", title)
                .raw("\n")
                .raw(content.toString())
                .raw("\n</main>\n</body>\n</html>\n");
    }

    private static HttpReply reply(int status, Markup page, String policy) {
        return HttpReply.of(status, "text/html; charset=UTF-8", page.toString().getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", policy)
                .with("X-Content-Type-Options", "nosniff");
    }

    /** Adds a list of problems, if there are any. */
    static Markup problems(Markup page, List<Problem> problems) {
        if (problems.isEmpty()) {
            return page;
        }
        page.raw("<ul class=\"note\">");
        problems.forEach(problem -> page.element("li", problem));
        return page.raw("</ul>\n");
    }
}
