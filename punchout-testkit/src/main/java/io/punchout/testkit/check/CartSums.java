package io.punchout.testkit.check;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.Total;
import io.punchout.cxml.read.CxmlDecimal;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds what a cart states as its total against its lines: shipping and tax are no part of it (cXML guide p.85). */
final class CartSums {
    private static final String WHERE = "cXML/Message/PunchOutOrderMessage/PunchOutOrderMessageHeader/Total/Money";

    private CartSums() {}

    static void check(PunchOutOrderMessage message, Cart cart, Problems problems) {
        boolean strange = cart.lines().stream()
                .anyMatch(line -> !line.unitPrice().currency().equals(cart.currency()));
        if (strange) {
            problems.add(Problem.of(CheckProblem.CURRENCIES, "Lines are in another currency than the total.")
                    .at(WHERE)
                    .hint("Return a cart for each currency: most systems take the one of the total for all lines."));
            return;
        }
        BigDecimal amount = stated(message).orElse(null);
        Money sum = sum(cart);
        if (amount == null || sum == null) {
            return;
        }
        Money stated = new Money(amount, cart.currency()).rounded();
        if (stated.equals(sum) || stated.equals(ofRounded(cart))) {
            return;
        }
        Money all = plus(plus(sum, cart.shipping()), cart.tax()).rounded();
        String more = stated.equals(all) ? ", which shipping and tax would make it; they are no part of it." : ".";
        problems.add(
                Problem.of(CheckProblem.TOTAL, "The total is stated as " + stated + "; the lines come to " + sum + more)
                        .at(WHERE));
    }

    private static Optional<BigDecimal> stated(PunchOutOrderMessage message) {
        Total total = message.getPunchOutOrderMessageHeader() == null
                ? null
                : message.getPunchOutOrderMessageHeader().getTotal();
        String text = total == null || total.getMoney() == null
                ? null
                : total.getMoney().getValue();
        return text == null ? Optional.empty() : CxmlDecimal.parse(text);
    }

    /** Null if adjustments are in another currency. */
    private static @Nullable Money sum(Cart cart) {
        try {
            return cart.total();
        } catch (IllegalArgumentException currencies) {
            return null;
        }
    }

    /** Other systems round each line. */
    private static Money ofRounded(Cart cart) {
        Money sum = Money.zero(cart.currency());
        for (CartLine line : cart.lines()) {
            sum = sum.plus(line.total().rounded());
        }
        return sum.rounded();
    }

    private static Money plus(Money sum, @Nullable Charge charge) {
        return charge == null || !charge.money().currency().equals(sum.currency()) ? sum : sum.plus(charge.money());
    }
}
