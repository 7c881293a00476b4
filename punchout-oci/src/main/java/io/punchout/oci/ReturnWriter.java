package io.punchout.oci;

import io.punchout.connection.SecuritySettings;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.http.ReturnPageText;
import io.punchout.http.ReturnUrl;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.ReturnContext;
import io.punchout.protocol.ReturnMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the form that ends a visit (OCI 2.5): what the call-up wants back, then the items if there is a cart. */
final class ReturnWriter {
    private final ReturnContext context;
    private final OciSettings settings;
    private final ReturnState state;

    ReturnWriter(ReturnContext context) {
        this.context = context;
        this.settings = context.connection().settings(OciSettings.class);
        this.state = ReturnState.of(context.session().protocolState());
    }

    Outcome<ReturnMessage> write(CartReturn what) {
        if (what instanceof CartReturn.Clear) {
            return Outcome.refused(
                    Problem.of(PunchOutProblem.SESSION_NOT_EDIT, "OCI has no edit visits that could be cleared."));
        }
        if (what instanceof CartReturn.Cancel) {
            return cancel();
        }
        Problems problems = new Problems();
        List<Parameter> items = what instanceof CartReturn.Transfer transfer
                ? new CartWriter(settings, state, problems).write(transfer.cart())
                : List.of();
        if (problems.hasErrors()) {
            return Outcome.refused(problems.list());
        }
        ReturnForm form = form(items);
        Integer most = settings.form().maxFields();
        if (most != null && form.fields().size() > most) {
            return Outcome.refused(Problem.of(
                            OciProblem.TOO_MANY_FIELDS,
                            "The form has " + form.fields().size() + " fields, and the buyer's system reads " + most
                                    + " of them: the last lines would be lost.")
                    .hint("Return the cart in parts, or have the buyer raise the limit (PHP: max_input_vars)."));
        }
        return Outcome.accepted(message(form), problems.list());
    }

    private Outcome<ReturnMessage> cancel() {
        return switch (settings.form().cancel()) {
            case EMPTY_FORM -> Outcome.accepted(message(form(List.of())));
            case STAY ->
                Outcome.refused(Problem.of(
                        OciProblem.CANCEL_NOT_OFFERED,
                        "Visits of this connection end with a cart only: go on shopping."));
            case CANCEL_URL ->
                Outcome.accepted(message(cancelUrl().map(this::leave).orElseGet(() -> form(List.of()))));
        };
    }

    /** The URL came through the browser, so it is held against the connection like the return URL. */
    private Optional<ReturnUrl> cancelUrl() {
        return context.connection()
                .security()
                .returnUrls()
                .check(state.cancelUrl())
                .fold(Optional::of, refused -> Optional.empty());
    }

    private ReturnForm leave(ReturnUrl url) {
        return start(withoutQuery(url)).method("GET").fields(query(url).list()).build();
    }

    private ReturnMessage message(ReturnForm form) {
        String redacted =
                OciRedactor.of(settings).form(form.method(), form.action().toString(), form.fields(), form.charset());
        return new ReturnMessage(form, redacted, null);
    }

    private ReturnForm form(List<Parameter> items) {
        Parameters hook = query(context.returnUrl());
        Set<String> inHook =
                hook.stream().map(pair -> OciNames.fold(pair.name())).collect(Collectors.toSet());
        List<Parameter> fields = new ArrayList<>();
        // the browser throws the query of the action away when it sends a form by GET
        boolean split = settings.hookQuery() == HookQuery.SPLIT
                || settings.form().method().equals("GET");
        if (split || settings.hookQuery() == HookQuery.KEEP_AND_COPY) {
            fields.addAll(hook.list());
        }
        state.echo().stream()
                .filter(pair -> !inHook.contains(OciNames.fold(pair.name())))
                .forEach(fields::add);
        fields.addAll(items);
        return start(split ? withoutQuery(context.returnUrl()) : context.returnUrl())
                .method(settings.form().method())
                .fields(fields)
                .build();
    }

    private ReturnForm.Builder start(ReturnUrl action) {
        SecuritySettings security = context.connection().security();
        String language = context.session().setup().language();
        return ReturnForm.to(action)
                .target(state.target())
                .charset(state.charset())
                .returnHosts(security.returnHosts())
                .framingAllowed(security.framingAllowed())
                .text(ReturnPageText.forLocale(Locale.forLanguageTag(language == null ? "en" : language)));
    }

    private static Parameters query(ReturnUrl action) {
        String url = beforeFragment(action.toString());
        int question = url.indexOf('?');
        return question < 0 ? Parameters.empty() : FormText.parse(url.substring(question + 1), null);
    }

    private static ReturnUrl withoutQuery(ReturnUrl url) {
        String whole = beforeFragment(url.toString());
        int question = whole.indexOf('?');
        return question < 0
                ? url
                : ReturnUrl.parse(whole.substring(0, question)).orElseThrow();
    }

    private static String beforeFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }
}
