package io.punchout.testkit.compare;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;

/** Carts in words, for failure messages. */
public final class CartText {
    private CartText() {}

    /** Returns a cart, a line of text for each of its lines. */
    public static String of(Cart cart) {
        StringBuilder text = new StringBuilder("cart in ").append(cart.currency());
        text.append(cart.isEmpty() ? ", empty" : "");
        for (CartLine line : cart.lines()) {
            text.append("\n  ").append(of(line));
        }
        return text.toString();
    }

    /** Returns a line, for example {@code PEN-01: 12 PCE at 1.25 EUR, "Ballpoint pen, blue"}. */
    public static String of(CartLine line) {
        String parts = line.isBundle() ? ", " + line.parts().size() + " parts" : "";
        return line.supplierPartId() + ": " + line.quantity().toPlainString() + " " + line.unit() + " at " + price(line)
                + ", \"" + line.description() + "\"" + parts;
    }

    /** Returns the price and what it is for, for example {@code 7.90 EUR per 100 EA}. */
    public static String price(CartLine line) {
        PriceBasis basis = line.priceBasis();
        return of(line.unitPrice())
                + (basis == null ? "" : " per " + basis.quantity().toPlainString() + " " + basis.unit());
    }

    /** Returns an amount, for example {@code 15.00 EUR}. */
    public static String of(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }
}
