package io.punchout.testkit.compare;

import io.punchout.cart.CartLine;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which line became which: first by both keys of the supplier, then by either, by the buyer's number, and at last by the
 * text. Equal lines are paired in order.
 */
final class Pairing {
    private static final List<BiPredicate<CartLine, CartLine>> RULES = List.of(
            same(CartLine::supplierPartId)
                    .and((sent, arrived) ->
                            Objects.equals(sent.supplierPartAuxiliaryId(), arrived.supplierPartAuxiliaryId())),
            same(CartLine::supplierPartId),
            same(CartLine::supplierPartAuxiliaryId),
            same(CartLine::buyerPartId),
            same(CartLine::description));

    private final IdentityHashMap<Item, Item> arrivedBySent = new IdentityHashMap<>();
    private final List<Item> missing;
    private final List<Item> added;

    Pairing(List<Item> sent, List<Item> arrived) {
        missing = new ArrayList<>(sent);
        added = new ArrayList<>(arrived);
        RULES.forEach(this::pair);
    }

    private static BiPredicate<CartLine, CartLine> same(Function<CartLine, @Nullable String> key) {
        return (sent, arrived) -> {
            String value = key.apply(sent);
            return value != null && !value.isEmpty() && value.equals(key.apply(arrived));
        };
    }

    private void pair(BiPredicate<CartLine, CartLine> rule) {
        Iterator<Item> open = missing.iterator();
        while (open.hasNext()) {
            Item sent = open.next();
            for (int i = 0; i < added.size(); i++) {
                if (rule.test(sent.line(), added.get(i).line())) {
                    arrivedBySent.put(sent, added.remove(i));
                    open.remove();
                    break;
                }
            }
        }
    }

    /** Returns what a line became; null if it is missing. */
    @Nullable
    Item arrived(Item sent) {
        return arrivedBySent.get(sent);
    }

    /** Returns the lines that nothing was sent for. */
    List<Item> added() {
        return added;
    }
}
