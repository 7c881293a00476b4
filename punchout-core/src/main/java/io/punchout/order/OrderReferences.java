package io.punchout.order;

import io.punchout.cart.SupplierOrder;
import org.jspecify.annotations.Nullable;

/**
 * What an order refers to.
 *
 * @param replaces the id of the message that brought the latest version of this order, for an update or deletion; cXML:
 *     DocumentReference
 * @param requisition the buyer's requisition of the whole order
 * @param agreement the contract that the order is under
 * @param supplierOrder the order that the shop already held for the cart
 */
public record OrderReferences(
        @Nullable String replaces,
        @Nullable String requisition,
        @Nullable String agreement,
        @Nullable SupplierOrder supplierOrder) {
    /** No references. */
    public static final OrderReferences NONE = new OrderReferences(null, null, null, null);
}
