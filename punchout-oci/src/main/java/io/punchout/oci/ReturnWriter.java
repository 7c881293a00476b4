package io.punchout.oci;

import io.punchout.http.Parameters;
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
        CartWriter writer = new CartWriter(settings, state, context.mapper(), problems);
        Parameters items =
                what instanceof CartReturn.Transfer transfer ? writer.write(transfer.cart()) : Parameters.empty();
        if (problems.hasErrors()) {
            return Outcome.refused(problems.list());
        }
        ReturnForm form = form(items);
        new FormSize(form, settings.form().maxFields()).check(problems);
        return problems.hasErrors()
                ? Outcome.refused(problems.list())
                : Outcome.accepted(message(form, writer.ofTable()), problems.list());
    }

    private Outcome<ReturnMessage> cancel() {
        return switch (settings.form().cancel()) {
            case EMPTY_FORM -> Outcome.accepted(message(form(Parameters.empty()), 0));
            case STAY ->
                Outcome.refused(Problem.of(
                        OciProblem.CANCEL_NOT_OFFERED,
                        "Visits of this connection end with a cart only: go on shopping."));
            case CANCEL_URL ->
                cancelUrl()
                        .fold(
                                url -> Outcome.accepted(message(forms.leave(url), 0)),
                                refused -> Outcome.accepted(
                                        message(form(Parameters.empty()), 0), List.of(ignored(refused))));
        };
    }

    /** The URL came through the browser, so it is held against the connection like the return URL. */
    private Outcome<ReturnUrl> cancelUrl() {
        return context.connection().security().returnUrls().check(state.cancelUrl());
    }

    private Problem ignored(List<Problem> refused) {
        String why =
                state.cancelUrl().isEmpty() ? "There is none." : refused.get(0).message();
        return Problem.of(
                        OciProblem.CANCEL_URL_IGNORED,
                        "The call-up's OCICANCEL cannot be used; an empty form goes instead. " + why)
                .at("OCICANCEL");
    }

    private ReturnForm form(Parameters items) {
        return forms.form(context.returnUrl(), items).build();
    }

    private ReturnMessage message(ReturnForm form, int ofTable) {
        return new ReturnMessage(form, forms.redacted(form, ofTable), null);
    }
}
