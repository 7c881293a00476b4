package io.punchout.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one line is delivered, charged and accounted for, where that differs by line.
 *
 * @param shipTo where it goes
 * @param shipping its own shipping cost, not in the price
 * @param tax its own tax, not in the price
 * @param costShares who bears the cost
 * @param contacts the people concerned
 * @param comments a remark for the buyer, in the language of the line's description
 * @param period the time of a service or rental
 */
public record LineTerms(
        @Nullable Address shipTo,
        @Nullable Charge shipping,
        @Nullable Charge tax,
        List<CostShare> costShares,
        List<Contact> contacts,
        @Nullable String comments,
        @Nullable Period period) {

    /** Nothing of its own. */
    public static final LineTerms NONE = new LineTerms(null, null, null, List.of(), List.of(), null, null);

    public LineTerms {
        costShares = List.copyOf(costShares);
        contacts = List.copyOf(contacts);
    }

    /** Tells whether there is nothing of its own. */
    public boolean isNone() {
        return shipTo == null
                && shipping == null
                && tax == null
                && costShares.isEmpty()
                && contacts.isEmpty()
                && comments == null
                && period == null;
    }
}
