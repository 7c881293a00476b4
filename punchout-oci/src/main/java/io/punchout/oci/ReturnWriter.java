package io.punchout.oci;

import io.punchout.http.Parameter;
import io.punchout.http.ReturnForm;
import io.punchout.http.ReturnUrl;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.ReturnContext;
import io.punchout.protocol.ReturnMessage;
import java.util.List;
import java.util.Optional;

/** Writes the form that ends a visit (OCI 2.5): what the call-up wants back, then the items if there is a cart. */
final class ReturnWriter {
    private final ReturnContext context;
    private final OciSettings settings;
    private final ReturnState state;
    private final OciForms forms;

    ReturnWriter(ReturnContext context) {
        this.context = context;
        this.settings = context.connection().settings(OciSettings.class);
        this.state = ReturnState.of(context.session().protocolState());
        this.forms = new OciForms(
                context.connection(), state, context.session().setup().language());
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
                ? new CartWriter(settings, state, context.mapper(), problems).write(transfer.cart())
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
                Outcome.accepted(message(cancelUrl().map(forms::leave).orElseGet(() -> form(List.of()))));
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

    private ReturnForm form(List<Parameter> items) {
        return forms.form(context.returnUrl(), items).build();
    }

    private ReturnMessage message(ReturnForm form) {
        return new ReturnMessage(form, forms.redacted(form), null);
    }
}
