package io.punchout.cxml.write;

import io.punchout.cart.Money;
import io.punchout.cart.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an invoice fares: the InvoiceStatus of a {@link StatusUpdate} (guide p.289). Immutable.
 *
 * @param state where it stands
 * @param invoiceId the invoice's number; null if the status names the invoice's message instead
 * @param invoiceDate the invoice's date; written with its number only
 * @param partialAmount the amount that is paid, where it is a part; null for all of it
 * @param paymentDue when it is paid, since DTD 1.2.050; null if not stated
 * @param comments what a person is told, in order
 */
public record InvoiceResult(
        State state,
        @Nullable String invoiceId,
        @Nullable OffsetDateTime invoiceDate,
        @Nullable Money partialAmount,
        @Nullable OffsetDateTime paymentDue,
        List<Text> comments)
        implements StatusUpdate.Detail {

    /** Where an invoice stands; the DTD has the same words in lower case. */
    public enum State {
        /** It is looked at. */
        PROCESSING,
        /** It was withdrawn. */
        CANCELED,
        /** It fits what was ordered and delivered. */
        RECONCILED,
        /** It was turned down. */
        REJECTED,
        /** It is being paid. */
        PAYING,
        /** It was paid. */
        PAID
    }

    public InvoiceResult {
        Objects.requireNonNull(state, "state");
        comments = List.copyOf(comments);
    }

    /** Returns the result for the invoice of a number. */
    public static InvoiceResult of(State state, @Nullable String invoiceId) {
        return new InvoiceResult(state, invoiceId, null, null, null, List.of());
    }
}
