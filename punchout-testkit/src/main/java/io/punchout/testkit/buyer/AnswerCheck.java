package io.punchout.testkit.buyer;

import io.punchout.cxml.model.Response;
import io.punchout.cxml.model.URL;
import io.punchout.http.ContentType;
import io.punchout.problem.Problem;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What procurement systems dislike in an answer, besides what its document says wrong (cXML guide p.17-20 and 34). */
final class AnswerCheck {
    private final List<Problem> problems = new ArrayList<>();
    private final HttpResponse<byte[]> response;
    private final ContentType type;

    AnswerCheck(HttpResponse<byte[]> response) {
        this.response = response;
        this.type =
                ContentType.parse(response.headers().firstValue("Content-Type").orElse(null));
    }

    /** Returns what is wrong with how the answer came. */
    List<Problem> transport(@Nullable Response answer) {
        int status = response.statusCode();
        if (status >= 300 && status < 400) {
            tell(
                    BuyerProblem.REDIRECT,
                    "The answer leads elsewhere (HTTP " + status + ").",
                    "Give the buyer the URL as it is served: procurement systems follow no redirect.");
        } else if (status != 200) {
            tell(
                    BuyerProblem.HTTP_STATUS,
                    "The answer came with HTTP " + status + ".",
                    "Answer with HTTP 200 and a cXML Status; anything else is sent again as a failed transport.");
        }
        String media = type.mediaType().toLowerCase(Locale.ROOT);
        if (media.contains("html")) {
            tell(
                    BuyerProblem.HTML,
                    "The answer is an HTML page.",
                    "Is this the entry point? Some systems report it as \"No status element\".");
        } else if (answer != null && !media.equals("text/xml") && !media.equals("application/xml")) {
            tell(
                    BuyerProblem.CONTENT_TYPE,
                    "The Content-Type is '" + media + "'.",
                    "Send text/xml with the charset, or application/xml.");
        }
        if (answer != null && answer.getStatus() == null) {
            tell(BuyerProblem.STATUS_MISSING, "The answer has no Status.", "Every Response begins with a Status.");
        }
        return List.copyOf(problems);
    }

    /** Returns what is wrong with the address of the start page, and how the answer came. */
    List<Problem> setup(@Nullable Response answer, int code, @Nullable URL url, @Nullable URI startPage) {
        transport(answer);
        if (code >= 200 && code < 300) {
            if (url == null) {
                tell(
                        BuyerProblem.START_PAGE_MISSING,
                        "The Status is " + code + ", but there is no StartPage.",
                        "Answer with PunchOutSetupResponse/StartPage/URL.");
            } else if (startPage == null || startPage.getHost() == null) {
                tell(
                        BuyerProblem.START_PAGE_UNUSABLE,
                        "The URL of the StartPage is none that a browser opens.",
                        "Write the whole URL, with scheme and host.");
            }
        }
        return List.copyOf(problems);
    }

    private void tell(BuyerProblem code, String message, String hint) {
        problems.add(Problem.of(code, message).hint(hint));
    }
}
