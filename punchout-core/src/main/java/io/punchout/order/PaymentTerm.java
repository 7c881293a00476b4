package io.punchout.order;

import io.punchout.cart.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * When an order is to be paid, and for what discount.
 *
 * @param days within how many days
 * @param discountPercent what is taken off in per cent; negative for a penalty; null if nothing or an amount
 * @param discountAmount what is taken off; null if nothing or a percentage
 */
public record PaymentTerm(
        int days,
        @Nullable BigDecimal discountPercent,
        @Nullable Money discountAmount) {

    /** A percentage is kept in one form for one value. */
    public PaymentTerm {
        discountPercent = discountPercent == null ? null : Numbers.normalise(discountPercent);
    }
}
