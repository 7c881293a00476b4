package io.punchout.testkit.check;

import io.punchout.http.ReturnUrl;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.Locale;

/** Checks a URL that a browser is sent to, whatever the connection allows. */
final class ReturnUrlCheck {
    private ReturnUrlCheck() {}

    static void check(String url, String where, Problems problems) {
        String plain = url.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("sapevent:")) {
            problems.add(Problem.of(CheckProblem.RETURN_URL_SAPEVENT, "The cart goes to SAP's own window.")
                    .at(where)
                    .hint("Only a browser inside SAP GUI can deliver it."));
            return;
        }
        ReturnUrl.parse(url).problems().stream()
                .map(problem -> problem.at(where))
                .map(problem -> plain.matches("https?%3a.*")
                        ? problem.hint("It is URL-encoded once too often: send it as one encoded value.")
                        : problem)
                .forEach(problems::add);
        if (plain.startsWith("http://")) {
            problems.add(Problem.of(CheckProblem.RETURN_URL_HTTP, "The URL is plain http.")
                    .at(where)
                    .hint("A connection has to allow it; browsers warn of it."));
        }
    }
}
