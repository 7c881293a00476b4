package io.punchout.oci;

import io.punchout.http.ReturnForm;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.List;
import java.util.regex.Pattern;

/** Says what is odd about a call-up, whatever the connection. */
final class CallUpCheck {
    private static final Pattern ESCAPED_URL = Pattern.compile("(?i)https?%3A");

    private CallUpCheck() {}

    static List<Problem> check(OciCallUp callUp, OciSettings settings) {
        Problems problems = new Problems();
        for (String name : callUp.ambiguousNames()) {
            problems.add(Problem.of(
                            OciProblem.DUPLICATE_PARAMETER,
                            "The parameter came with different values; the form counts before the URL, then the first.")
                    .at(name));
        }
        if (callUp.isAmpersandEscaped()) {
            problems.add(Problem.of(
                            OciProblem.AMPERSAND_ESCAPED,
                            "Parameters are divided by &amp; as in the text of an HTML page; it was read as &.")
                    .hint("Let the buyer's system put a plain & between parameters."));
        }
        callUp.text(OciParameter.HOOK_URL, settings)
                .filter(url -> ESCAPED_URL.matcher(url).lookingAt())
                .ifPresent(url -> problems.add(Problem.of(
                                OciProblem.HOOK_URL_ESCAPED_TWICE,
                                "The return URL is escaped twice; it is decoded once, and then is no URL.")
                        .at(settings.namesOf(OciParameter.HOOK_URL).get(0))
                        .hint("Let the buyer's system escape it once.")));
        settings.namesOf(OciParameter.HOOK_URL).stream()
                .filter(callUp::isCutUrl)
                .findFirst()
                .ifPresent(name -> problems.add(Problem.of(
                                OciProblem.HOOK_URL_NOT_ESCAPED,
                                "The return URL stands unescaped: what follows its first & is read as a parameter of the"
                                        + " call-up, and does not go back.")
                        .at(name)
                        .hint("Let the buyer's system escape the value of the return URL.")));
        for (String name : List.of(OciNames.RETURN_TARGET, OciNames.TARGET)) {
            callUp.value(name)
                    .map(String::strip)
                    .filter(target -> !target.isEmpty() && !ReturnForm.isTarget(target))
                    .ifPresent(unused -> problems.add(
                            Problem.of(OciProblem.TARGET_IGNORED, "This is no frame that a form may go to.")
                                    .at(name)));
        }
        callUp.value(OciNames.CHARSET)
                .filter(name -> !name.isBlank() && OciCharsets.of(name).isEmpty())
                .ifPresent(unused -> problems.add(
                        Problem.of(OciProblem.CHARSET_IGNORED, "Pages are not written in this charset: it is UTF-8.")
                                .at(OciNames.CHARSET)));
        // ~OkCode, where a buyer names functions in it, says ADDI otherwise
        if (callUp.text(OciParameter.FUNCTION, settings)
                        .filter(value -> !value.equalsIgnoreCase("ADDI"))
                        .isPresent()
                && new FunctionReader(callUp, settings).name().isEmpty()) {
            problems.add(
                    Problem.of(OciProblem.FUNCTION_UNKNOWN, "OCI has no such function: the call-up is a normal login.")
                            .at("FUNCTION"));
        }
        return problems.list();
    }
}
