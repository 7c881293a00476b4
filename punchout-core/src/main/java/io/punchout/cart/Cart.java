package io.punchout.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a user takes home: lines in one currency, with shipping and tax of the whole. A cart is a quote, not an order.
 * Immutable; compared by value.
 *
 * @param currency the ISO 4217 code that all lines share, in upper case
 * @param lines the lines in order
 * @param adjustments discounts and costs on the sum of the lines, in order
 * @param shipping shipping of the whole cart
 * @param tax tax of the whole cart
 * @param shipTo where the whole cart goes
 * @param supplierOrder the order that the shop already holds for it
 * @param quote how far a quotation is; final for an ordinary cart
 * @param comments a remark for the buyer
 * @param attributes further named values of the whole cart, in order
 */
public record Cart(
        String currency,
        List<CartLine> lines,
        List<PriceAdjustment> adjustments,
        @Nullable Charge shipping,
        @Nullable Charge tax,
        @Nullable Address shipTo,
        @Nullable SupplierOrder supplierOrder,
        Quote quote,
        @Nullable String comments,
        List<Attribute> attributes) {

    public Cart {
        currency = currency.toUpperCase(Locale.ROOT);
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
        Objects.requireNonNull(quote, "quote");
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
     * Returns the sum of the lines with the cart's adjustments, each reckoned on that sum; without shipping and tax, of
     * the cart and of the lines. Rounded half up to the currency's decimals. cXML: Total.
     *
     * @throws IllegalArgumentException if a line or an adjustment has another currency
     */
    public Money total() {
        return totalOf(lines);
    }

    /**
     * Returns what the total is with other lines, for carts whose lines are too many to hold.
     *
     * @throws IllegalArgumentException if a line or an adjustment has another currency
     */
    public Money totalOf(Iterable<CartLine> others) {
        Money sum = Money.zero(currency);
        for (CartLine line : others) {
            sum = sum.plus(line.total());
        }
        Money total = sum;
        for (PriceAdjustment adjustment : adjustments) {
            total = total.plus(adjustment.effectOn(sum));
        }
        return total.rounded();
    }

    /** Returns this cart with other lines. */
    public Cart withLines(List<CartLine> others) {
        return new Cart(
                currency, others, adjustments, shipping, tax, shipTo, supplierOrder, quote, comments, attributes);
    }

    /** Starts a cart like this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds a cart. Not thread-safe. */
    public static final class Builder {
        private final String currency;
        private final List<CartLine> lines = new ArrayList<>();
        private final List<PriceAdjustment> adjustments = new ArrayList<>();
        private @Nullable Charge shipping;
        private @Nullable Charge tax;
        private @Nullable Address shipTo;
        private @Nullable SupplierOrder supplierOrder;
        private Quote quote = Quote.FINAL;
        private @Nullable String comments;
        private final List<Attribute> attributes = new ArrayList<>();

        private Builder(String currency) {
            this.currency = currency;
        }

        private Builder(Cart cart) {
            this(cart.currency);
            lines.addAll(cart.lines);
            adjustments.addAll(cart.adjustments);
            shipping = cart.shipping;
            tax = cart.tax;
            shipTo = cart.shipTo;
            supplierOrder = cart.supplierOrder;
            quote = cart.quote;
            comments = cart.comments;
            attributes.addAll(cart.attributes);
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

        /** Adds a discount or cost on the sum of the lines. */
        public Builder adjustment(PriceAdjustment adjustment) {
            adjustments.add(adjustment);
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

        /** Sets where the whole cart goes. */
        public Builder shipTo(@Nullable Address address) {
            this.shipTo = address;
            return this;
        }

        /** Sets the order that the shop already holds for this cart. */
        public Builder supplierOrder(@Nullable SupplierOrder order) {
            this.supplierOrder = order;
            return this;
        }

        /** Sets how far a quotation is. */
        public Builder quote(Quote state) {
            this.quote = state;
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
            return new Cart(
                    currency, lines, adjustments, shipping, tax, shipTo, supplierOrder, quote, comments, attributes);
        }
    }
}
