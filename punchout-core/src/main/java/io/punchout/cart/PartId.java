package io.punchout.cart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a product. cXML: ItemID, SupplierID; OCI: VENDORMAT, EXT_PRODUCT_ID, MATNR, VENDOR.
 *
 * @param supplierPartId the supplier's article number
 * @param supplierPartAuxiliaryId the supplier's second key, stable over edits
 * @param buyerPartId the buyer's product number
 * @param supplier who delivers, when that is not the shop itself or the buyer knows it by a number
 */
public record PartId(
        String supplierPartId,
        @Nullable String supplierPartAuxiliaryId,
        @Nullable String buyerPartId,
        @Nullable SupplierId supplier) {
    public PartId {
        Objects.requireNonNull(supplierPartId, "supplierPartId");
    }
}
