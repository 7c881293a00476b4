package io.punchout.order;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import java.util.List;
import java.util.Objects;

/**
 * A further organisation that an order concerns, beside who gets goods and invoice; cXML: BusinessPartner. Immutable.
 *
 * @param role what it is to the order, in the protocol's word; cXML: {@code soldTo}, {@code shipFrom}, {@code
 *     orderingAddress} or {@code logistics}
 * @param address who and where it is
 * @param ids what it is known by, in order: the kind of number and the number
 */
public record OrderParty(String role, Address address, List<Attribute> ids) {
    public OrderParty {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(address, "address");
        ids = List.copyOf(ids);
    }
}
