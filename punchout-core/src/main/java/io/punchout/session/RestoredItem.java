package io.punchout.session;

import io.punchout.cart.Attribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product that the buyer's system names in a setup: a line of a former cart to restore, or the product to open. Only
 * the ids are trusted: prices are the shop's. cXML: ItemOut, SelectedItem.
 *
 * @param supplierPartId the supplier's article number
 * @param supplierPartAuxiliaryId the supplier's second key, as it was sent with the former cart
 * @param quantity how many; null when not stated
 * @param attributes further named values of the line, in order
 */
public record RestoredItem(
        String supplierPartId,
        @Nullable String supplierPartAuxiliaryId,
        @Nullable BigDecimal quantity,
        List<Attribute> attributes) {
    public RestoredItem {
        Objects.requireNonNull(supplierPartId, "supplierPartId");
        attributes = List.copyOf(attributes);
    }
}
