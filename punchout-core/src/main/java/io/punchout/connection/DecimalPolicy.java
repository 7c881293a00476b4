package io.punchout.connection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How many decimals a buyer's system takes. Immutable.
 *
 * @param price the most decimals of a unit price, 0 to {@value #MOST}; null means as many as the protocol carries
 * @param quantity the most decimals of a quantity, 0 to {@value #MOST}; 0 for buyers that know whole pieces only; null
 *     means as many as the protocol carries
 * @param excess what becomes of a number with more; {@link Excess#REFUSE} unless set
 */
public record DecimalPolicy(
        @Min(value = 0, message = "{cart.decimals.range}")
        @Max(value = DecimalPolicy.MOST, message = "{cart.decimals.range}")
        @Nullable
        Integer price,

        @Min(value = 0, message = "{cart.decimals.range}")
        @Max(value = DecimalPolicy.MOST, message = "{cart.decimals.range}")
        @Nullable
        Integer quantity,

        Excess excess) {
    /** The largest number of decimals that can be set. */
    public static final int MOST = 9;

    /** What becomes of a number with more decimals than the buyer's system takes. */
    public enum Excess {
        /** The cart is not returned, and the problem names the line. */
        REFUSE,
        /** It is rounded half up, and the rounding is reported. */
        ROUND
    }

    /** Returns the policy of a buyer that takes whatever the protocol carries. */
    public static DecimalPolicy unlimited() {
        return builder().build();
    }

    /** Starts from no limit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer price;
        private @Nullable Integer quantity;
        private Excess excess = Excess.REFUSE;

        private Builder() {}

        /** Sets the most decimals of a unit price. */
        public Builder price(@Nullable Integer most) {
            this.price = most;
            return this;
        }

        /** Sets the most decimals of a quantity. */
        public Builder quantity(@Nullable Integer most) {
            this.quantity = most;
            return this;
        }

        /** Sets what becomes of numbers with more. */
        public Builder excess(Excess what) {
            this.excess = what;
            return this;
        }

        public DecimalPolicy build() {
            return new DecimalPolicy(price, quantity, excess);
        }
    }
}
