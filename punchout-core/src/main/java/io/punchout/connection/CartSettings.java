package io.punchout.connection;

import org.jspecify.annotations.Nullable;

/**
 * How carts are written for a buyer. Immutable.
 *
 * @param encoding how the cart travels in the return form; {@link CartEncoding#BASE64} unless set; for protocols whose
 *     cart is a document
 * @param descriptionLength the longest description of a line in characters (code points); longer ones are cut and the
 *     cut is reported; null means as long as the protocol allows
 */
public record CartSettings(CartEncoding encoding, @Nullable Integer descriptionLength) {

    /**
     * @throws IllegalArgumentException if the description length is not positive
     */
    public CartSettings {
        if (descriptionLength != null && descriptionLength < 1) {
            throw new IllegalArgumentException("descriptionLength must be at least 1");
        }
    }

    /** Returns the settings of a buyer without special wishes. */
    public static CartSettings defaults() {
        return builder().build();
    }

    /** Starts settings from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds settings. Not thread-safe. */
    public static final class Builder {
        private CartEncoding encoding = CartEncoding.BASE64;
        private @Nullable Integer descriptionLength;

        private Builder() {}

        /** Sets how the cart travels. */
        public Builder encoding(CartEncoding how) {
            this.encoding = how;
            return this;
        }

        /** Sets the longest description in characters; null means no limit of the connection's own. */
        public Builder descriptionLength(@Nullable Integer characters) {
            this.descriptionLength = characters;
            return this;
        }

        public CartSettings build() {
            return new CartSettings(encoding, descriptionLength);
        }
    }
}
