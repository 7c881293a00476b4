package io.punchout.oci;

import io.punchout.http.BrowserHeaders;
import io.punchout.http.Html;
import io.punchout.http.HttpReply;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.problem.Problem;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.Refusal.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes the page that the user sees when a call-up is refused: OCI has no error messages, a person must read it. */
final class RefusalPage {
    private static final String ASK = "Please tell the administrator of your procurement system.";

    private RefusalPage() {}

    static HttpReply of(Refusal refusal) {
        Reason reason = refusal.reason();
        return switch (reason) {
            // one text for an unknown user and a wrong password
            case UNAUTHENTICATED ->
                page(
                        403,
                        "The shop does not accept the user name or the password of your procurement system.",
                        "Please ask its administrator to compare both with what the shop gave out.");
            case FORBIDDEN -> page(403, "The shop does not let this user in.", ASK);
            case BAD_REQUEST, NOT_SUPPORTED, CONFLICT -> page(400, texts(refusal), ASK);
            case INTERNAL_ERROR -> internalError();
        };
    }

    static HttpReply internalError() {
        return page(500, "The shop cannot open right now.", "Please try again in a few minutes.");
    }

    /** Returns the page of a product that is no longer sold. */
    static HttpReply notFound() {
        return page(404, "The product was not found", "The shop does not sell this product any more.", "");
    }

    /** Returns a page with nothing on it. */
    static HttpReply empty() {
        return reply(200, """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <title></title>
                </head>
                <body>
                </body>
                </html>
                """);
    }

    static HttpReply tooLarge() {
        return page(413, "The request of your procurement system is too large.", ASK);
    }

    private static String texts(Refusal refusal) {
        List<String> errors = refusal.problems().stream()
                .filter(Problem::isError)
                .map(Problem::message)
                .toList();
        return String.join(" ", errors);
    }

    private static HttpReply page(int status, String what, String help) {
        return page(status, "The shop could not be opened", what, help);
    }

    private static HttpReply page(int status, String title, String what, String help) {
        String html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n<title>"
                + Html.escape(title) + "</title>\n</head>\n<body>\n<h1>" + Html.escape(title) + "</h1>\n<p>"
                + Html.escape(what) + "</p>\n" + (help.isEmpty() ? "" : "<p>" + Html.escape(help) + "</p>\n")
                + "</body>\n</html>\n";
        return reply(status, html);
    }

    private static HttpReply reply(int status, String html) {
        HttpReply reply = HttpReply.of(status, "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
        // nothing here can be clicked, and a buyer that frames shops would show a blank frame instead of the reason
        List<Parameter> headers = BrowserHeaders.formPage(List.of(), List.of("*"), "").stream()
                .filter(header -> reply.header(header.name()).isEmpty())
                .toList();
        return reply.with(Parameters.of(headers));
    }
}
