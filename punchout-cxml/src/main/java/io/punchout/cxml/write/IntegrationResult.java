package io.punchout.cxml.write;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a document got in delivery: the IntegrationStatus of a {@link StatusUpdate}, since DTD 1.2.050. Immutable.
 *
 * @param state how far it got
 * @param message what a system on the way said; null for nothing
 */
public record IntegrationResult(State state, @Nullable Message message) implements StatusUpdate.Detail {

    /** How far a document got. */
    public enum State {
        /** It was delivered. */
        DELIVERY_SUCCESSFUL,
        /** It is late. */
        DELIVERY_DELAYED,
        /** It could not be delivered. */
        DELIVERY_FAILED,
        /** It waits to be fetched. */
        DELIVERY_READY,
        /** The receiver confirmed it. */
        CUSTOMER_CONFIRMED,
        /** The receiver has it. */
        CUSTOMER_RECEIVED,
        /** It failed at the receiver's. */
        CUSTOMER_FAILED;

        /** Returns how the DTD writes it: {@code deliveryReady}. */
        String label() {
            String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
            return words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
        }
    }

    /**
     * What a system on the way said.
     *
     * @param successful whether that system succeeded
     * @param type what kind of message it is, in words that the partners agreed on
     * @param text the message, possibly empty
     */
    public record Message(boolean successful, String type, String text) {
        public Message {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(text, "text");
        }
    }

    public IntegrationResult {
        Objects.requireNonNull(state, "state");
    }
}
