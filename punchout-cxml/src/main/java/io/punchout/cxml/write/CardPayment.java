package io.punchout.cxml.write;

import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.order.PaymentCard;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a payment by purchasing card came to: the PaymentStatus of a {@link StatusUpdate}. Immutable.
 *
 * @param orderId the order that was paid
 * @param time when
 * @param type what was done
 * @param card the card; no more of its number than the last digits is ever written
 * @param total the amount
 * @param failed whether it failed
 * @param transactionId the id of the transaction; null if there is none
 * @param authorizationId the id of the authorization; null if there is none
 * @param shipping the shipping in the amount; null if not stated
 * @param tax the tax in the amount; null if not stated
 */
public record CardPayment(
        String orderId,
        OffsetDateTime time,
        Type type,
        PaymentCard card,
        Money total,
        boolean failed,
        @Nullable String transactionId,
        @Nullable String authorizationId,
        @Nullable Charge shipping,
        @Nullable Charge tax)
        implements StatusUpdate.Detail {

    /** What was done with the card. */
    public enum Type {
        /** An amount was reserved. */
        AUTHORIZATION("Authorization"),
        /** A reserved amount was taken. */
        SETTLEMENT("Settlement"),
        /** An amount was reserved and taken at once. */
        SALE("Sale"),
        /** An amount was paid back. */
        CREDIT("Credit");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** Returns how the DTD writes it. */
        String label() {
            return label;
        }
    }

    public CardPayment {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(total, "total");
    }

    /** Begins a payment that succeeded. */
    public static Builder builder(String orderId, OffsetDateTime time, Type type, PaymentCard card, Money total) {
        return new Builder(orderId, time, type, card, total);
    }

    /** Builds a payment. Not thread-safe. */
    public static final class Builder {
        private final String orderId;
        private final OffsetDateTime time;
        private final Type type;
        private final PaymentCard card;
        private final Money total;
        private boolean failed;
        private @Nullable String transactionId;
        private @Nullable String authorizationId;
        private @Nullable Charge shipping;
        private @Nullable Charge tax;

        private Builder(String orderId, OffsetDateTime time, Type type, PaymentCard card, Money total) {
            this.orderId = orderId;
            this.time = time;
            this.type = type;
            this.card = card;
            this.total = total;
        }

        /** Says that the payment failed. */
        public Builder failed() {
            this.failed = true;
            return this;
        }

        /** Sets the id of the transaction. */
        public Builder transactionId(@Nullable String id) {
            this.transactionId = id;
            return this;
        }

        /** Sets the id of the authorization. */
        public Builder authorizationId(@Nullable String id) {
            this.authorizationId = id;
            return this;
        }

        /** Sets the shipping in the amount. */
        public Builder shipping(@Nullable Charge charge) {
            this.shipping = charge;
            return this;
        }

        /** Sets the tax in the amount. */
        public Builder tax(@Nullable Charge charge) {
            this.tax = charge;
            return this;
        }

        /** Returns the payment. */
        public CardPayment build() {
            return new CardPayment(
                    orderId, time, type, card, total, failed, transactionId, authorizationId, shipping, tax);
        }
    }
}
