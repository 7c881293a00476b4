package io.punchout.cart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a quotation is, when a cart answers a request for one.
 *
 * @param status whether prices are final
 * @param decision what was decided about the request; null if nothing
 * @param text the state of the request for a person; null if there is no more to say
 */
public record Quote(
        Status status,
        @Nullable Decision decision,
        @Nullable Text text) {

    /** An ordinary cart: its prices are final. */
    public static final Quote FINAL = new Quote(Status.FINAL, null, null);

    /** Prices will follow. */
    public static final Quote PENDING = new Quote(Status.PENDING, null, null);

    /** Whether prices are final. */
    public enum Status {
        PENDING,
        FINAL
    }

    /** What was decided about a request for a quotation. */
    public enum Decision {
        APPROVE,
        CANCEL,
        DENY
    }

    /** A decision without a text gets an empty one. */
    public Quote {
        Objects.requireNonNull(status, "status");
        text = text == null && decision != null ? new Text("", "en") : text;
    }
}
