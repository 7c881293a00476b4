package io.punchout.testkit.demo;

import io.punchout.http.HttpReply;
import io.punchout.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The frame of every page of the demo. */
final class Layout {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; " + "frame-ancestors 'none'";

    private static final String STYLE = """
            body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 0 auto;
                   max-width: 70rem; padding: 0 1rem 3rem; }
            header, nav { margin: 1rem 0; }
            nav a { margin-right: 1.25rem; }
            a { color: #0a4b8c; }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
            caption { text-align: left; font-weight: bold; padding: .4rem 0; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #c8c8c8;
                     overflow-wrap: anywhere; }
            th, .log td { overflow-wrap: normal; white-space: nowrap; }
            form { display: inline-block; margin: .2rem .6rem .2rem 0; }
            input { font: inherit; width: 5rem; padding: .2rem .4rem; border: 1px solid #666; border-radius: .2rem; }
            button { font: inherit; padding: .3rem .9rem; border: 1px solid #0a4b8c; border-radius: .3rem;
                     background: #0a4b8c; color: #fff; cursor: pointer; }
            :focus-visible { outline: 3px solid #d97706; outline-offset: 2px; }
            pre { background: #f4f4f4; padding: .8rem; overflow: auto; max-height: 30rem; white-space: pre-wrap;
                  overflow-wrap: anywhere; }
            .note { border-left: 4px solid #d97706; padding: .3rem .8rem; background: #fff7e6; }
            """;

    private Layout() {}

    static HttpReply style() {
        return HttpReply.of(200, "text/css; charset=UTF-8", STYLE.getBytes(StandardCharsets.UTF_8))
                .with("X-Content-Type-Options", "nosniff");
    }

    static HttpReply page(int status, String title, Markup content) {
        Markup page = new Markup()
                .raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(title)
                .raw(" - punch-out demo</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n</head>\n<body>\n")
                .raw("<nav aria-label=\"Demo\">")
                .link("/", "Play the buyer")
                .link("/shop", "Shop")
                .link("/buyer/return", "Received carts")
                .link("/log", "Transaction log")
                .raw("</nav>\n<main>\n")
                .element("h1", title)
                .raw("\n")
                .raw(content.toString())
                .raw("\n</main>\n</body>\n</html>\n");
        return HttpReply.of(status, "text/html; charset=UTF-8", page.toString().getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", POLICY)
                .with("X-Content-Type-Options", "nosniff")
                .with("X-Frame-Options", "DENY")
                .with("Referrer-Policy", "no-referrer");
    }

    static HttpReply message(int status, String title, String text) {
        return page(status, title, new Markup().element("p", text));
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
