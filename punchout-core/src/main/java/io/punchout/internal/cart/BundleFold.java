package io.punchout.internal.cart;

import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes one line of a bundle, its parts listed in the description and nowhere else. What the line costs stays: the
 * bundle's own price if it has one, else the sum of its parts.
 */
final class BundleFold {
    private BundleFold() {}

    static CartLine fold(CartLine line) {
        if (!line.isBundle()) {
            return line;
        }
        CartLine.Builder folded = line.toBuilder()
                .description(line.description() + ": " + list(line.parts()))
                .parts(List.of());
        if (line.isPricedByParts()) {
            price(folded, line);
        }
        return folded.build();
    }

    private static String list(List<CartLine> parts) {
        return parts.stream().map(BundleFold::describe).collect(Collectors.joining("; "));
    }

    private static String describe(CartLine part) {
        String text = part.quantity().toPlainString() + " " + part.unit() + " " + part.description() + " ["
                + part.supplierPartId() + "]";
        return part.isBundle() ? text + " (" + list(part.parts()) + ")" : text;
    }

    private static void price(CartLine.Builder folded, CartLine line) {
        Money total = line.total();
        try {
            BigDecimal each = total.amount().divide(line.quantity());
            folded.unitPrice(new Money(each, total.currency())).priceBasis(null);
        } catch (ArithmeticException endless) {
            // stated for all of them, so that no cent is lost
            folded.unitPrice(total).priceBasis(new PriceBasis(line.quantity(), line.unit(), BigDecimal.ONE));
        }
    }
}
