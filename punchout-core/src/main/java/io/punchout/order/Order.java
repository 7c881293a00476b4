package io.punchout.order;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order as the buyer sent it, neutral of the protocol: prices are what the buyer says, not what the shop wants.
 * Immutable. What a document says beyond this stays reachable, see {@link OrderDocument}.
 *
 * @param id the buyer's number of the order; together with the version it names one state of it
 * @param type what the message does with the order
 * @param version which version of the order this is, counted from 1; null if not told
 * @param date when it was ordered
 * @param references what it refers to
 * @param total the sum as stated, without shipping and tax
 * @param adjustments discounts and costs on the sum of the lines, in order
 * @param terms how it is delivered, charged and paid
 * @param language the language of its texts, as in xml:lang
 * @param attributes everything that was named freely, in order; cXML: Extrinsic
 * @param details what the protocol says of the order beyond that, by its own names, in order: in cXML the attributes of the
 *     header such as {@code orderType} (release, blanket), {@code releaseRequired}, {@code effectiveDate}, and what stands
 *     in elements of cXML alone, by its path: {@code ControlKeys/OCInstruction/@value}, {@code
 *     LegalEntity/IdReference/@identifier}, {@code OrganizationalUnit[2]/IdReference/@domain}, {@code DeliveryPeriod},
 *     {@code IdReference}
 * @param lines the lines, in order; parts of a bundle are lines of their own
 */
public record Order(
        String id,
        OrderType type,
        @Nullable Integer version,
        @Nullable OffsetDateTime date,
        OrderReferences references,
        @Nullable Money total,
        List<PriceAdjustment> adjustments,
        OrderTerms terms,
        @Nullable String language,
        List<Attribute> attributes,
        List<Attribute> details,
        List<OrderLine> lines) {
    public Order {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(references, "references");
        Objects.requireNonNull(terms, "terms");
        adjustments = List.copyOf(adjustments);
        attributes = List.copyOf(attributes);
        details = List.copyOf(details);
        lines = List.copyOf(lines);
    }

    /** Starts a new order. */
    public static OrderBuilder builder(String id) {
        return new OrderBuilder(id);
    }

    /** Starts an order like this one. */
    public OrderBuilder toBuilder() {
        return new OrderBuilder(this);
    }

    /** Returns the first attribute of a name, compared without regard to case and blanks around it. */
    public @Nullable String attribute(String name) {
        return Details.first(attributes, name);
    }

    /** Returns the first detail of a name, compared without regard to case. */
    public @Nullable String detail(String name) {
        return Details.first(details, name);
    }

    /** Returns the lines as a cart holds them: parts within their bundles. */
    public List<CartLine> cartLines() {
        return Bundles.of(lines);
    }
}
