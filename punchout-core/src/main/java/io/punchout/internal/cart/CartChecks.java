package io.punchout.internal.cart;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cart needs whatever the protocol and the connection. Parts of bundles are looked at like lines. */
final class CartChecks {
    private final String currency;
    private final Problems problems;

    private CartChecks(String currency, Problems problems) {
        this.currency = currency;
        this.problems = problems;
    }

    static void check(Cart cart, Problems problems) {
        if (cart.isEmpty()) {
            problems.add(Problem.of(PunchOutProblem.CART_EMPTY, "The cart has no lines.")
                    .at("lines")
                    .hint("Call cancel() to leave the requisition as it is, or clear() to empty it."));
        }
        CartChecks checks = new CartChecks(cart.currency(), problems);
        checks.lines(cart.lines(), "lines");
        checks.charge(cart.shipping(), "shipping");
        checks.charge(cart.tax(), "tax");
        for (int i = 0; i < cart.adjustments().size(); i++) {
            Money amount = cart.adjustments().get(i).amount();
            if (amount != null) {
                checks.money(amount, "adjustments[" + i + "]");
            }
        }
    }

    private void lines(List<CartLine> lines, String where) {
        for (int i = 0; i < lines.size(); i++) {
            // the places of lines are put together only if there is something to tell
            if (!isFine(lines.get(i))) {
                line(lines.get(i), where + "[" + i + "]");
            }
        }
    }

    private boolean isFine(CartLine line) {
        return !line.supplierPartId().isBlank()
                && !line.description().isBlank()
                && !line.unit().isBlank()
                && line.quantity().signum() > 0
                && line.unitPrice().currency().equals(currency)
                && line.parts().isEmpty();
    }

    private void line(CartLine line, String where) {
        require(line.supplierPartId(), where + ".supplierPartId");
        require(line.description(), where + ".description");
        require(line.unit(), where + ".unit");
        if (line.quantity().signum() <= 0) {
            problems.add(Problem.of(PunchOutProblem.CART_NUMBER_INVALID, "The quantity must be more than zero.")
                    .at(where + ".quantity"));
        }
        money(line.unitPrice(), where + ".unitPrice");
        lines(line.parts(), where + ".parts");
    }

    private void charge(@Nullable Charge charge, String where) {
        if (charge != null) {
            money(charge.money(), where);
        }
    }

    private void money(Money money, String where) {
        if (!money.currency().equals(currency)) {
            problems.add(Problem.of(
                            PunchOutProblem.CART_CURRENCY_MIXED,
                            "The amount is in " + money.currency() + ", the cart in " + currency + ".")
                    .at(where)
                    .hint("Return one cart per currency."));
        }
    }

    private void require(String value, String where) {
        if (value.isBlank()) {
            problems.add(Problem.of(PunchOutProblem.CART_VALUE_MISSING, "A value is needed here.")
                    .at(where));
        }
    }
}
