package io.punchout.testkit.check;

import io.punchout.cart.Cart;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.oci.OciField;
import io.punchout.oci.OciItem;
import io.punchout.oci.OciProblem;
import io.punchout.oci.OciReturn;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks an OCI return form: what makes it unreadable as a cart, and what it does against the tables of OCI 2. */
final class ReturnCheck {
    private static final Set<String> ECHOED = Set.of("~okcode", "~caller", "~target", "~forcetarget");

    private final Parameters pairs;
    private final OciReturn cart;
    private final Problems problems = new Problems();

    private ReturnCheck(Parameters pairs) {
        this.pairs = pairs;
        this.cart = OciReturn.of(pairs);
    }

    static Report check(Parameters pairs, @Nullable PageForm page, PlatformAdvice advice) {
        return new ReturnCheck(pairs).report(page, advice);
    }

    private Report report(@Nullable PageForm page, PlatformAdvice advice) {
        if (page != null && !page.action().isEmpty()) {
            ReturnUrlCheck.check(page.action(), "form/@action", problems);
        }
        problems.addAll(cart.problems());
        Outcome<Cart> outcome = cart.toCart();
        outcome.problems().stream()
                // told below, of each field
                .filter(problem -> !problem.is(OciProblem.VALUE_UNUSUAL))
                .map(this::weighed)
                .forEach(problems::add);
        ItemFieldCheck.check(cart.items()).stream()
                .filter(problem -> isNew(problem, outcome.problems()))
                .forEach(problems::add);
        foreignFields();
        problems.addAll(advice.on(outcome, pairs.list().size()));
        return new Report(Report.OCI, "OciReturn", null, true, problems.list(), OciContent.cart(pairs, cart, page));
    }

    /** The cart is given up at its first error of some kinds, so the fields are looked at again. */
    private static boolean isNew(Problem problem, List<Problem> known) {
        return known.stream()
                .noneMatch(each -> each.code().equals(problem.code()) && Objects.equals(each.where(), problem.where()));
    }

    /** An empty return ends a visit, and an item may have no price: both are no carts, but no errors of the form. */
    private Problem weighed(Problem problem) {
        boolean noPrices = cart.items().stream().noneMatch(ReturnCheck::hasPrice);
        boolean currency = problem.is(OciProblem.FIELD_MISSING)
                && problem.where() != null
                && problem.where().contains(OciField.CURRENCY.name());
        return problem.is(OciProblem.NO_ITEMS) || (currency && noPrices) ? problem.as(Severity.WARNING) : problem;
    }

    private static boolean hasPrice(OciItem item) {
        return item.value(OciField.PRICE).isPresent();
    }

    private void foreignFields() {
        cart.others().stream()
                .map(Parameter::name)
                .filter(name -> !ECHOED.contains(CallUps.fold(name)))
                .filter(name -> !CallUps.fold(name).startsWith("new_item"))
                .distinct()
                .forEach(name -> problems.add(Problem.of(CheckProblem.FIELD_FOREIGN, "The field belongs to no item.")
                        .at(name)
                        .hint("Leave it out, unless it comes from the query of the return URL.")));
    }
}
