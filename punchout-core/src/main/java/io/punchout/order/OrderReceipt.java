package io.punchout.order;

import java.util.Objects;

/**
 * That a host took an order: the buyer is told that it arrived, not that it will be delivered.
 *
 * @param queued whether the order waits to be looked at, and word of it follows later (cXML Status 201, then a
 *     StatusUpdateRequest); otherwise it was taken for good (200) and nothing follows
 * @param text a word for a person at the buyer's side; may be empty
 */
public record OrderReceipt(boolean queued, String text) {
    public OrderReceipt {
        Objects.requireNonNull(text, "text");
    }

    /** The order was taken. */
    public static OrderReceipt taken() {
        return new OrderReceipt(false, "The order was taken.");
    }

    /** The order waits to be looked at. */
    public static OrderReceipt inQueue() {
        return new OrderReceipt(true, "The order arrived and will be looked at.");
    }

    /** Returns this receipt with another word. */
    public OrderReceipt withText(String word) {
        return new OrderReceipt(queued, word);
    }
}
