package io.punchout.order;

import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;

/**
 * The problem codes of orders. A host that refuses an order names the reason by one of the first group: it decides what
 * the buyer's system is told (cXML Status in brackets).
 */
public enum OrderProblem implements ProblemCode {
    /** The order is not acceptable as it is (400). */
    REFUSED("order.refused", Severity.ERROR),
    /** The order cannot be changed or withdrawn any more (409). */
    CONFLICT("order.conflict", Severity.ERROR),
    /** The order that is to be changed or withdrawn is not known (417). */
    UNKNOWN("order.unknown", Severity.ERROR),
    /** This buyer may not order (403). */
    FORBIDDEN("order.forbidden", Severity.ERROR),
    /** The payment is missing or not usable (402). */
    PAYMENT("order.payment", Severity.ERROR),
    /** The shop cannot take orders at this moment; the same message may be sent again (560). */
    TEMPORARY("order.temporary", Severity.ERROR),

    /** The shop does not take this: orders are not changed, or not withdrawn, by messages (450). */
    TYPE_NOT_OFFERED("order.type_not_offered", Severity.ERROR),
    /** The type of the order is none of new, update and delete. */
    TYPE_UNKNOWN("order.type_unknown", Severity.ERROR),
    /** The order has no number of the buyer's. */
    ID_MISSING("order.id_missing", Severity.ERROR),
    /** The order has no lines. */
    EMPTY("order.empty", Severity.ERROR),
    /** An update or deletion does not name the message that it is about. */
    REFERENCE_MISSING("order.reference_missing", Severity.WARNING),
    /** Files came with the order and the shop takes none: nobody looks at them. */
    ATTACHMENTS_IGNORED("order.attachments_ignored", Severity.WARNING),
    /** A line is a part of a line that is not before it; it counts as one of its own. */
    PARENT_UNKNOWN("order.parent_unknown", Severity.WARNING),
    /** Two lines have one number. */
    LINE_NUMBER_REPEATED("order.line_number_repeated", Severity.WARNING),
    /** A line states no price. */
    PRICE_MISSING("order.price_missing", Severity.ADVICE),
    /** The transaction log could not be searched for the cart. */
    LINK_FAILED("order.link_failed", Severity.WARNING),

    /** A price is not the shop's. */
    PRICE("order.price", Severity.WARNING),
    /** The shop has no price for a product. */
    NOT_SOLD("order.not_sold", Severity.WARNING),
    /** A price is not that of the cart. */
    CART_PRICE("order.cart_price", Severity.WARNING),
    /** A quantity is not that of the cart. */
    CART_QUANTITY("order.cart_quantity", Severity.ADVICE),
    /** An order unit is not that of the cart. */
    CART_UNIT("order.cart_unit", Severity.WARNING),
    /** The stated total is not the sum of the lines. */
    TOTAL("order.total", Severity.WARNING);

    private final String code;
    private final Severity severity;

    OrderProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
