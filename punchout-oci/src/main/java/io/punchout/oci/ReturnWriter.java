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
        Problems problems = new Problems();
        List<Parameter> items = what instanceof CartReturn.Transfer transfer
                ? new CartWriter(settings.ociVersion(), state.charset(), problems).write(transfer.cart())
                : List.of();
        if (problems.hasErrors()) {
            return Outcome.refused(problems.list());
        }
        ReturnForm form = form(items);
        String redacted =
                OciRedactor.of(settings).form(form.method(), form.action().toString(), form.fields(), form.charset());
        return Outcome.accepted(new ReturnMessage(form, redacted, null), problems.list());
    }

    private ReturnForm form(List<Parameter> items) {
        SecuritySettings security = context.connection().security();
        Parameters hook = hookQuery();
        Set<String> inHook =
                hook.stream().map(pair -> OciNames.fold(pair.name())).collect(Collectors.toSet());
        List<Parameter> fields = new ArrayList<>();
        boolean split = settings.hookQuery() == HookQuery.SPLIT;
        if (split) {
            fields.addAll(hook.list());
        }
        state.echo().stream()
                .filter(pair -> !inHook.contains(OciNames.fold(pair.name())))
                .forEach(fields::add);
        fields.addAll(items);
        String language = context.session().setup().language();
        return ReturnForm.to(split ? withoutQuery(context.returnUrl()) : context.returnUrl())
                .target(state.target())
                .fields(fields)
                .charset(state.charset())
                .returnHosts(security.returnHosts())
                .framingAllowed(security.framingAllowed())
                .text(ReturnPageText.forLocale(Locale.forLanguageTag(language == null ? "en" : language)))
                .build();
    }

    private Parameters hookQuery() {
        String url = beforeFragment(context.returnUrl().toString());
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
