package io.punchout.internal.flow;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.connection.CartSettings;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import io.punchout.protocol.CartReturn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a cart before any protocol sees it, and applies the connection's cart settings. */
final class CartPreparation {
    private CartPreparation() {}

    static CartReturn prepare(CartReturn what, CartSettings settings, Problems problems) {
        if (!(what instanceof CartReturn.Transfer transfer)) {
            return what;
        }
        Cart cart = transfer.cart();
        if (cart.isEmpty()) {
            problems.add(Problem.of(PunchOutProblem.CART_EMPTY, "The cart has no lines.")
                    .at("lines")
                    .hint("Call cancel() to leave the requisition as it is, or clear() to empty it."));
        }
        List<CartLine> lines = new ArrayList<>(cart.lines().size());
        for (int i = 0; i < cart.lines().size(); i++) {
            CartLine line = cart.lines().get(i);
            check(line, cart.currency(), "lines[" + i + "]", problems);
            lines.add(cut(line, settings, "lines[" + i + "]", problems));
        }
        check(cart.shipping(), cart.currency(), "shipping", problems);
        check(cart.tax(), cart.currency(), "tax", problems);
        return new CartReturn.Transfer(cart.withLines(lines));
    }

    private static void check(CartLine line, String currency, String where, Problems problems) {
        require(line.supplierPartId(), where + ".supplierPartId", problems);
        require(line.description(), where + ".description", problems);
        require(line.unit(), where + ".unit", problems);
        if (line.quantity().signum() <= 0) {
            problems.add(Problem.of(PunchOutProblem.CART_NUMBER_INVALID, "The quantity must be more than zero.")
                    .at(where + ".quantity"));
        }
        check(line.unitPrice(), currency, where + ".unitPrice", problems);
    }

    private static void check(@Nullable Charge charge, String currency, String where, Problems problems) {
        if (charge != null) {
            check(charge.money(), currency, where, problems);
        }
    }

    private static void check(Money money, String currency, String where, Problems problems) {
        if (!money.currency().equals(currency)) {
            problems.add(Problem.of(
                            PunchOutProblem.CART_CURRENCY_MIXED,
                            "The amount is in " + money.currency() + ", the cart in " + currency + ".")
                    .at(where)
                    .hint("Return one cart per currency."));
        }
    }

    private static void require(String value, String where, Problems problems) {
        if (value.isBlank()) {
            problems.add(Problem.of(PunchOutProblem.CART_VALUE_MISSING, "A value is needed here.")
                    .at(where));
        }
    }

    private static CartLine cut(CartLine line, CartSettings settings, String where, Problems problems) {
        Integer most = settings.descriptionLength();
        String text = line.description();
        if (most == null || text.codePointCount(0, text.length()) <= most) {
            return line;
        }
        problems.add(Problem.of(
                        PunchOutProblem.CART_TEXT_CUT,
                        "The description was cut to the connection's " + most + " characters.")
                .at(where + ".description"));
        return line.withDescription(text.substring(0, text.offsetByCodePoints(0, most)));
    }
}
