package io.punchout.testkit.check;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.oci.OciCallUp;
import io.punchout.oci.OciFunctionName;
import io.punchout.oci.OciProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import io.punchout.problem.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks an OCI call-up, whatever the connection (OCI 1). */
final class CallUpCheck {
    private final OciCallUp callUp;
    private final Parameters pairs;
    private final Problems problems = new Problems();

    private CallUpCheck(OciCallUp callUp) {
        this.callUp = callUp;
        this.pairs = callUp.query().and(callUp.form());
    }

    static Report check(OciCallUp callUp) {
        return new CallUpCheck(callUp).report();
    }

    private Report report() {
        if (pairs.list().size() > OciCallUp.MAX_PARAMETERS) {
            problems.add(
                    OciProblem.TOO_MANY_PARAMETERS,
                    "The call-up has more than " + OciCallUp.MAX_PARAMETERS + " parameters.");
        }
        problems.addAll(callUp.problems());
        String returnUrl = returnUrl();
        login();
        callUp.functionName().ifPresent(this::arguments);
        String version = callUp.ociVersion().orElse(null);
        return new Report(
                Report.OCI, "OciCallUp", version, true, problems.list(), OciContent.callUp(callUp, returnUrl));
    }

    private @Nullable String returnUrl() {
        Optional<String> hook = callUp.hookUrl();
        if (hook.isPresent()) {
            ReturnUrlCheck.check(hook.get(), hookName(), problems);
            return hook.get();
        }
        Optional<Parameter> unusual = CallUps.unusualHook(pairs);
        if (unusual.isPresent()) {
            String name = unusual.get().name();
            problems.add(
                    Problem.of(PunchOutProblem.RETURN_URL_MISSING, "There is no HOOK_URL, but a URL in " + name + ".")
                            .at(name)
                            .hint("If it is the return URL, name the parameter in the shop's connection."));
            ReturnUrlCheck.check(unusual.get().value(), name, problems);
            return unusual.get().value().strip();
        }
        if (!needsNoHook()) {
            problems.add(Problem.of(PunchOutProblem.RETURN_URL_MISSING, "The call-up names no return URL.")
                    .as(Severity.ERROR)
                    .at("HOOK_URL")
                    .hint("Add the return URL, row type 4, to the buyer's call structure."));
        }
        return null;
    }

    private String hookName() {
        String value = callUp.hookUrl().orElse("");
        return pairs.stream()
                .filter(pair -> pair.value().strip().equals(value)
                        && CallUps.fold(pair.name()).contains("hook"))
                .map(Parameter::name)
                .findFirst()
                .orElse("HOOK_URL");
    }

    private boolean needsNoHook() {
        return callUp.functionName()
                .filter(function -> function == OciFunctionName.DETAIL || function == OciFunctionName.DOWNLOADJSON)
                .isPresent();
    }

    private void login() {
        if (!CallUps.hasUser(pairs) && !CallUps.hasToken(pairs)) {
            problems.add(Problem.of(CheckProblem.LOGIN_MISSING, "No parameter looks like a user name.")
                    .at("USERNAME")
                    .hint("If one is, name it in the shop's connection."));
        }
        if (!CallUps.hasPassword(pairs)) {
            problems.add(Problem.of(CheckProblem.LOGIN_MISSING, "No parameter looks like a password.")
                    .at("PASSWORD")
                    .hint("If one is, name it in the shop's connection."));
        }
        if (CallUps.hasPassword(callUp.query())) {
            problems.add(Problem.of(CheckProblem.PASSWORD_IN_URL, "The password is in the URL.")
                    .hint("Have the buyer's system send POST: URLs end in histories and logs."));
        }
    }

    /** OCI 1.4; VALIDATE with a search text is SOURCING, as 3.0 writes it. */
    private void arguments(OciFunctionName function) {
        boolean search = callUp.value("SEARCHSTRING").isPresent()
                && callUp.value("PRODUCTID").isEmpty();
        List<String> needed = switch (function) {
            case DETAIL -> List.of("PRODUCTID");
            case VALIDATE -> search ? List.of("VENDOR") : List.of("PRODUCTID", "QUANTITY");
            case SOURCING -> List.of("SEARCHSTRING", "VENDOR");
            case BACKGROUND_SEARCH -> List.of("SEARCHSTRING");
            case DOWNLOADJSON -> List.of();
        };
        for (String name : needed) {
            if (callUp.value(name).filter(value -> !value.isBlank()).isEmpty()) {
                problems.add(Problem.of(CheckProblem.ARGUMENT_MISSING, function + " needs " + name + ".")
                        .at(name));
            }
        }
    }
}
