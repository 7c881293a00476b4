package io.punchout.internal.cart;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shipping, tax and adjustments of a whole cart as lines of their own: SHIPPING, TAX, and DISCOUNT or COST with a
 * number; quantity 1, the price of a discount negative. Together with the other lines they come to what the cart comes
 * to with its charges. Shipping and tax of single lines stay with their lines.
 */
final class ChargeLines {
    private ChargeLines() {}

    static List<CartLine> of(Cart cart) {
        List<CartLine> lines = new ArrayList<>();
        BigDecimal before = cart.total().amount();
        BigDecimal sum = without(cart, cart.lines()).total().amount();
        BigDecimal soFar = sum;
        int count = cart.adjustments().size();
        for (int i = 0; i < count; i++) {
            PriceAdjustment adjustment = cart.adjustments().get(i);
            Cart alone = withOnly(cart, adjustment);
            // the last one takes what rounding left over, so that the total stays
            BigDecimal effect = i == count - 1
                    ? before.subtract(soFar)
                    : alone.total().amount().subtract(sum);
            soFar = soFar.add(effect);
            String id = adjustment.kind() == PriceAdjustment.Kind.DEDUCTION ? "DISCOUNT" : "COST";
            lines.add(line(id + "-" + (i + 1), adjustment.name(), new Money(effect, cart.currency())));
        }
        add(lines, "SHIPPING", "Shipping", cart.shipping());
        add(lines, "TAX", "Tax", cart.tax());
        return lines;
    }

    /** Returns the cart with other lines and without what became lines. */
    static Cart without(Cart cart, List<CartLine> lines) {
        return new Cart(
                cart.currency(),
                lines,
                List.of(),
                null,
                null,
                cart.shipTo(),
                cart.supplierOrder(),
                cart.quote(),
                cart.comments(),
                cart.attributes());
    }

    private static Cart withOnly(Cart cart, PriceAdjustment adjustment) {
        return Cart.builder(cart.currency())
                .lines(cart.lines())
                .adjustment(adjustment)
                .build();
    }

    private static void add(List<CartLine> lines, String id, String otherwise, @Nullable Charge charge) {
        // a charge of nothing says nothing as a line
        if (charge != null && charge.money().amount().signum() != 0) {
            String text = charge.description().isBlank() ? otherwise : charge.description();
            lines.add(line(id, text, charge.money()));
        }
    }

    private static CartLine line(String id, String text, Money price) {
        return CartLine.builder(id).description(text).unitPrice(price).build();
    }
}
