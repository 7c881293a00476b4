package io.punchout.oci;

import io.punchout.http.Parameter;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is odd about a call-up, whatever the connection. */
final class CallUpCheck {
    private static final int MAX_TYPE = 60;
    private static final Pattern ESCAPED_URL = Pattern.compile("(?i)https?%3A");

    private CallUpCheck() {}

    static List<Problem> check(OciCallUp callUp, OciSettings settings) {
        Problems problems = new Problems();
        Optional<String> hooks = hooks(callUp, settings);
        for (String name : callUp.ambiguousNames()) {
            if (hooks.isPresent() && settings.namesOf(OciParameter.HOOK_URL).contains(OciNames.fold(name))) {
                continue;
            }
            problems.add(Problem.of(
                            OciProblem.DUPLICATE_PARAMETER,
                            "The parameter came with different values; the form counts before the URL, then the first that is not blank.")
                    .at(name));
        }
        hooks.ifPresent(name -> problems.add(Problem.of(
                        OciProblem.DUPLICATE_PARAMETER,
                        "The return URL came by several names with different values; that of " + name + " is used.")
                .at(name)
                .hint("Let the buyer's system send one return URL.")));
        sending(callUp, problems);
        callUp.text(OciParameter.HOOK_URL, settings)
                .filter(url -> ESCAPED_URL.matcher(url).lookingAt())
                .ifPresent(url -> problems.add(Problem.of(
                                OciProblem.HOOK_URL_ESCAPED_TWICE,
                                "The return URL is escaped twice; it is decoded once, and then is no URL.")
                        .at(settings.namesOf(OciParameter.HOOK_URL).get(0))
                        .hint("Let the buyer's system escape it once.")));
        callUp.text(OciParameter.HOOK_URL, settings)
                .filter(url -> url.indexOf('?') >= 0 && url.indexOf("&amp;", url.indexOf('?')) >= 0)
                .ifPresent(url -> problems.add(Problem.of(
                                OciProblem.AMPERSAND_ESCAPED,
                                "The return URL divides its own parameters by &amp;; it goes back as it came, and the"
                                        + " buyer's system may not find them.")
                        .at(settings.namesOf(OciParameter.HOOK_URL).get(0))
                        .hint("Let the buyer's system put a plain & between the parameters of its return URL.")));
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
                    .filter(target ->
                            !target.isEmpty() && OciCallUp.frame(target).isEmpty())
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
        functionInOkCode(callUp, settings, problems);
        return problems.list();
    }

    /** Returns the name that the return URL was taken from, if it came by several, or in several spellings of one. */
    private static Optional<String> hooks(OciCallUp callUp, OciSettings settings) {
        List<String> names = settings.namesOf(OciParameter.HOOK_URL);
        List<Parameter> sent = callUp.query().and(callUp.form()).stream()
                .filter(pair -> names.contains(OciNames.fold(pair.name()))
                        && !pair.value().isBlank())
                .toList();
        boolean several = sent.stream().map(Parameter::name).distinct().count() > 1
                && sent.stream().map(pair -> pair.value().strip()).distinct().count() > 1;
        String used = callUp.text(OciParameter.HOOK_URL, settings).orElse("");
        return sent.stream()
                .filter(pair -> several && pair.value().strip().equals(used))
                .map(Parameter::name)
                .findFirst();
    }

    /** What is odd about how the parameters came. */
    private static void sending(OciCallUp callUp, Problems problems) {
        callUp.otherType()
                .ifPresent(type -> problems.add(Problem.of(
                                OciProblem.FORM_TYPE,
                                "The form came as " + (type.length() > MAX_TYPE ? "another type" : type)
                                        + "; it was read all the same.")
                        .as(Severity.WARNING)
                        .at("Content-Type")
                        .hint("Let the buyer's system send it as application/x-www-form-urlencoded.")));
        SentParameters.tell(callUp.oddities(), problems);
        callUp.parameters().stream()
                .map(Parameter::name)
                .filter(name ->
                        OciFieldName.isItem(name) && OciFieldName.of(name).isEmpty())
                .findFirst()
                .ifPresent(name -> problems.add(Problem.of(
                                OciProblem.FIELD_NAME_INVALID,
                                "The name begins like an item's field but is none: no item echoes it.")
                        .at(name)
                        .hint("Write NEW_ITEM-<FIELD>.")));
    }

    /** Buyers that name functions in ~OkCode are understood if the connection says so. */
    private static void functionInOkCode(OciCallUp callUp, OciSettings settings, Problems problems) {
        boolean named = callUp.okCode()
                .filter(code -> settings.names().function(code).isPresent())
                .isPresent();
        if (named && new FunctionReader(callUp, settings).name().isEmpty()) {
            problems.add(
                    Problem.of(OciProblem.FUNCTION_UNKNOWN, "~OkCode names a function: the call-up is a normal login.")
                            .at("~OkCode")
                            .hint("If it is meant, add ~OkCode to the connection's names of FUNCTION."));
        }
    }
}
