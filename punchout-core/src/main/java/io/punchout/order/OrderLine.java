package io.punchout.order;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order. Immutable.
 *
 * @param number the line's number, which stays the same in all versions of the order
 * @param parent the number of the bundle's line that this is a part of
 * @param item what is ordered; of a bundle without its parts, which are lines of their own
 * @param priced whether a price was stated: without one the item's is zero and means nothing
 * @param requestedDelivery when it shall arrive
 * @param deliveryTerms who bears cost and risk of the delivery, if that is said of the line alone
 * @param deliveries the parts in which it shall arrive, in order; empty: at once
 * @param details what the protocol says of the line beyond that, by its own names, in order: in cXML attributes such as
 *     {@code requisitionID}, {@code isAdHoc} and {@code operation}, limits of a blanket order such as {@code MaxAmount},
 *     and what stands in elements of cXML alone, by its path: {@code ControlKeys/ASNInstruction/@value}, {@code
 *     Tolerances/QuantityTolerance/Percentage/@percent}, {@code MasterAgreementIDInfo/@agreementID}
 */
public record OrderLine(
        @Nullable String number,
        @Nullable String parent,
        CartLine item,
        boolean priced,
        @Nullable OffsetDateTime requestedDelivery,
        @Nullable DeliveryTerms deliveryTerms,
        List<Delivery> deliveries,
        List<Attribute> details) {
    public OrderLine {
        Objects.requireNonNull(item, "item");
        deliveries = List.copyOf(deliveries);
        details = List.copyOf(details);
    }

    /** Starts a line with a price. */
    public static Builder builder(CartLine item) {
        return new Builder(item);
    }

    /** Returns the first detail of a name, compared without regard to case. */
    public @Nullable String detail(String name) {
        return Details.first(details, name);
    }

    /** Builds a line. Not thread-safe. */
    public static final class Builder {
        private final CartLine item;
        private @Nullable String number;
        private @Nullable String parent;
        private boolean priced = true;
        private @Nullable OffsetDateTime requestedDelivery;
        private @Nullable DeliveryTerms deliveryTerms;
        private final List<Delivery> deliveries = new ArrayList<>();
        private final List<Attribute> details = new ArrayList<>();

        private Builder(CartLine item) {
            this.item = item;
        }

        /** Sets the line's number. */
        public Builder number(@Nullable String text) {
            this.number = text;
            return this;
        }

        /** Sets the number of the bundle's line. */
        public Builder parent(@Nullable String text) {
            this.parent = text;
            return this;
        }

        /** Says whether a price was stated. */
        public Builder priced(boolean stated) {
            this.priced = stated;
            return this;
        }

        /** Sets when it shall arrive. */
        public Builder requestedDelivery(@Nullable OffsetDateTime time) {
            this.requestedDelivery = time;
            return this;
        }

        /** Sets who bears cost and risk of the delivery. */
        public Builder deliveryTerms(@Nullable DeliveryTerms terms) {
            this.deliveryTerms = terms;
            return this;
        }

        /** Adds a part delivery. */
        public Builder delivery(Delivery delivery) {
            deliveries.add(delivery);
            return this;
        }

        /** Adds what the protocol says beyond that. */
        public Builder detail(String name, String value) {
            details.add(new Attribute(name, value));
            return this;
        }

        public OrderLine build() {
            return new OrderLine(number, parent, item, priced, requestedDelivery, deliveryTerms, deliveries, details);
        }
    }
}
