package io.punchout.testkit.compare;

import io.punchout.cart.CartLine;
import io.punchout.order.OrderLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line of a cart or order with its parts, and whether its price says anything. */
record Item(CartLine line, boolean priced, List<Item> parts) {

    static List<Item> ofCart(List<CartLine> lines) {
        return lines.stream()
                .map(line -> new Item(line, true, ofCart(line.parts())))
                .toList();
    }

    /** Returns this line with another quantity. */
    Item withQuantity(BigDecimal quantity) {
        return new Item(line.toBuilder().quantity(quantity).build(), priced, parts);
    }

    /** Puts lines that name a parent under it; one whose parent is not before it stays one of its own. */
    static List<Item> ofOrder(List<OrderLine> lines) {
        List<Item> top = new ArrayList<>();
        Map<String, Item> byNumber = new HashMap<>();
        for (OrderLine line : lines) {
            Item item = new Item(line.item(), line.priced(), new ArrayList<>());
            Item above = line.parent() == null ? null : byNumber.get(line.parent());
            (above == null ? top : above.parts).add(item);
            if (line.number() != null) {
                byNumber.put(line.number(), item);
            }
        }
        return top;
    }
}
