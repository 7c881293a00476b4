package io.punchout.platform;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value of a cart's line that a procurement system can have limits for. */
public enum CartField {
    /** The supplier's article number. */
    SUPPLIER_PART_ID("supplierPartId"),
    /** The supplier's second key. */
    AUXILIARY_ID("supplierPartAuxiliaryId"),
    /** The buyer's own product number. */
    BUYER_PART_ID("buyerPartId"),
    /** The text of the line. */
    DESCRIPTION("description"),
    /** The order unit. */
    UNIT("unit"),
    /** The manufacturer's article number. */
    MANUFACTURER_PART_ID("manufacturerPartId"),
    /** The manufacturer. */
    MANUFACTURER_NAME("manufacturerName"),
    /** The remark for the buyer. */
    COMMENTS("comments"),
    /** The codes of the product's classes. */
    CLASSIFICATION("classifications"),
    /** The further named values. */
    ATTRIBUTES("attributes"),
    /** The net price. */
    UNIT_PRICE("unitPrice"),
    /** How many. */
    QUANTITY("quantity");

    private final String label;

    CartField(String label) {
        this.label = label;
    }

    private static List<String> texts(@Nullable String text) {
        return Stream.ofNullable(text).toList();
    }

    /** Returns the name as in the path of a problem, for example {@code "supplierPartId"}. */
    public String label() {
        return label;
    }

    /** Returns the values of a line; none if it has none. */
    public List<String> of(CartLine line) {
        return switch (this) {
            case SUPPLIER_PART_ID -> texts(line.supplierPartId());
            case AUXILIARY_ID -> texts(line.supplierPartAuxiliaryId());
            case BUYER_PART_ID -> texts(line.buyerPartId());
            case DESCRIPTION -> texts(line.description());
            case UNIT -> texts(line.unit());
            case MANUFACTURER_PART_ID -> texts(line.manufacturerPartId());
            case MANUFACTURER_NAME -> texts(line.manufacturerName());
            case COMMENTS -> texts(line.terms().comments());
            case CLASSIFICATION ->
                line.classifications().stream().map(Classification::code).toList();
            case ATTRIBUTES -> line.attributes().stream().map(Attribute::value).toList();
            case UNIT_PRICE -> texts(line.unitPrice().amount().toPlainString());
            case QUANTITY -> texts(line.quantity().toPlainString());
        };
    }
}
