package io.punchout.order;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line that is to be delivered at a time of its own. cXML: ScheduleLine.
 *
 * @param number its number within the line
 * @param quantity how many order units
 * @param unit the order unit
 * @param requestedAt when it shall arrive; null if the time cannot be told
 * @param shipTo where it goes, if not where the line goes
 * @param attributes further named values, in order
 */
public record Delivery(
        @Nullable String number,
        BigDecimal quantity,
        String unit,
        @Nullable OffsetDateTime requestedAt,
        @Nullable Address shipTo,
        List<Attribute> attributes) {
    public Delivery {
        quantity = Numbers.normalise(Objects.requireNonNull(quantity, "quantity"));
        Objects.requireNonNull(unit, "unit");
        attributes = List.copyOf(attributes);
    }

    /** Returns a delivery of a quantity at a time. */
    public static Delivery of(BigDecimal quantity, String unit, OffsetDateTime requestedAt) {
        return new Delivery(null, quantity, unit, requestedAt, null, List.of());
    }
}
