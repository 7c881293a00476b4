package io.punchout.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a user takes home: lines in one currency, with shipping and tax of the whole. A cart is a quote, not an order.
 * Immutable; compared by value.
 *
 * @param currency the ISO 4217 code that all lines share, in upper case
 * @param lines the lines in order
 * @param shipping shipping of the whole cart
 * @param tax tax of the whole cart
 * @param comments a remark for the buyer
 * @param attributes further named values of the whole cart, in order
 */
public record Cart(
        String currency,
        List<CartLine> lines,
        @Nullable Charge shipping,
        @Nullable Charge tax,
        @Nullable String comments,
        List<Attribute> attributes) {

    public Cart {
        currency = currency.toUpperCase(Locale.ROOT);
        lines = List.copyOf(lines);
        attributes = List.copyOf(attributes);
    }

    /** Starts a cart in a currency. */
    public static Builder builder(String currency) {
        return new Builder(currency);
    }

    /** Returns a cart without lines. */
    public static Cart empty(String currency) {
        return builder(currency).build();
    }

    /** Tells whether the cart has no lines. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * Returns the sum of the lines without shipping and tax, rounded half up to the currency's decimals. cXML: Total.
     *
     * @throws IllegalArgumentException if a line has another currency
     */
    public Money total() {
        Money total = Money.zero(currency);
        for (CartLine line : lines) {
            total = total.plus(line.total());
        }
        return total.rounded();
    }

    /** Builds a cart. Not thread-safe. */
    public static final class Builder {
        private final String currency;
        private final List<CartLine> lines = new ArrayList<>();
        private @Nullable Charge shipping;
        private @Nullable Charge tax;
        private @Nullable String comments;
        private final List<Attribute> attributes = new ArrayList<>();

        private Builder(String currency) {
            this.currency = currency;
        }

        /** Adds a line. */
        public Builder line(CartLine line) {
            lines.add(line);
            return this;
        }

        /** Adds a line as it is built so far. */
        public Builder line(CartLine.Builder line) {
            return line(line.build());
        }

        /** Adds lines. */
        public Builder lines(Iterable<CartLine> more) {
            more.forEach(lines::add);
            return this;
        }

        /** Sets the shipping of the whole cart. */
        public Builder shipping(@Nullable Charge charge) {
            this.shipping = charge;
            return this;
        }

        /** Sets the tax of the whole cart. */
        public Builder tax(@Nullable Charge charge) {
            this.tax = charge;
            return this;
        }

        /** Sets a remark for the buyer. */
        public Builder comments(@Nullable String text) {
            this.comments = text;
            return this;
        }

        /** Adds a further named value of the whole cart. */
        public Builder attribute(String name, String value) {
            attributes.add(new Attribute(name, value));
            return this;
        }

        public Cart build() {
            return new Cart(currency, lines, shipping, tax, comments, attributes);
        }
    }
}
