package io.punchout.internal.cart;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.BundleMode;
import io.punchout.connection.CartSettings;
import io.punchout.connection.TotalsMode;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartReturn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks a cart before any protocol sees it, and applies the connection's cart settings: bundles are folded or kept,
 * totals become lines or stay, and each line is shaped. A protocol that sees parts writes them as lines of their own.
 */
public final class CartPreparation {
    private CartPreparation() {}

    /**
     * Returns what is to be written; as it was where an error stands in the way.
     *
     * @param buyersLanguage the language that the buyer's system speaks; null when it does not say
     */
    public static CartReturn prepare(
            CartReturn what, CartSettings settings, @Nullable String buyersLanguage, Problems problems) {
        if (!(what instanceof CartReturn.Transfer transfer)) {
            return what;
        }
        CartChecks.check(transfer.cart(), problems);
        return problems.hasErrors()
                ? what
                : new CartReturn.Transfer(shaped(transfer.cart(), settings, buyersLanguage, problems));
    }

    private static Cart shaped(Cart cart, CartSettings settings, @Nullable String buyersLanguage, Problems problems) {
        LineShape shape = new LineShape(settings, buyersLanguage, problems);
        List<CartLine> lines = new ArrayList<>(cart.lines().size());
        for (int i = 0; i < cart.lines().size(); i++) {
            CartLine line = cart.lines().get(i);
            CartLine whole = settings.bundleMode() == BundleMode.SINGLE ? BundleFold.fold(line) : line;
            lines.add(shape.isShaped(whole) ? whole : shape.apply(whole, "lines[" + i + "]"));
        }
        if (settings.totalsMode() != TotalsMode.LINE) {
            return cart.withLines(lines);
        }
        List<CartLine> charges = ChargeLines.of(cart);
        for (int i = 0; i < charges.size(); i++) {
            lines.add(shape.apply(charges.get(i), "lines[" + (cart.lines().size() + i) + "]"));
        }
        return ChargeLines.without(cart, lines);
    }
}
