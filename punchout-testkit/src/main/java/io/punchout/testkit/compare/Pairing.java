package io.punchout.testkit.compare;

import io.punchout.cart.CartLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which line became which: first by both keys of the supplier, then by either, by the buyer's number, and at last by the
 * text. Of several lines with the same keys, those with the same quantity and text belong together; equal lines are paired
 * in order. What is left over may be the rest of a line that was split or merged.
 */
final class Pairing {
    private static final BiPredicate<CartLine, CartLine> KEYS = same(CartLine::supplierPartId)
            .and((sent, arrived) -> Objects.equals(sent.supplierPartAuxiliaryId(), arrived.supplierPartAuxiliaryId()));

    private static final List<BiPredicate<CartLine, CartLine>> RULES = List.of(
            KEYS.and(Pairing::isAsMany).and(same(CartLine::description)),
            KEYS.and(Pairing::isAsMany),
            KEYS,
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

    private static boolean isAsMany(CartLine sent, CartLine arrived) {
        return sent.quantity().compareTo(arrived.quantity()) == 0;
    }

    /** A line may be there twice, with the same values. */
    private static Set<Item> identical(List<Item> items) {
        Set<Item> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(items);
        return set;
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

    /**
     * Returns the lines that came besides, where they have the quantity of the line that was sent together with what it
     * became; none if it was not split. They are no longer added.
     */
    List<Item> split(Item sent) {
        Item now = Objects.requireNonNull(arrived(sent), "arrived");
        return taken(added, now, now.line().quantity(), sent.line().quantity());
    }

    /**
     * Returns the lines that were sent besides, where the line that came has the quantity of all; none if they were not
     * merged. They are no longer missing.
     */
    List<Item> merged(Item sent) {
        Item now = Objects.requireNonNull(arrived(sent), "arrived");
        return taken(missing, sent, sent.line().quantity(), now.line().quantity());
    }

    private static List<Item> taken(List<Item> open, Item like, BigDecimal quantity, BigDecimal whole) {
        if (quantity.compareTo(whole) >= 0) {
            return List.of();
        }
        List<Item> rest = open.stream().filter(other -> isMoreOf(like, other)).toList();
        BigDecimal sum = rest.stream().map(item -> item.line().quantity()).reduce(quantity, BigDecimal::add);
        if (sum.compareTo(whole) != 0) {
            return List.of();
        }
        open.removeIf(identical(rest)::contains);
        return rest;
    }

    private static boolean isMoreOf(Item one, Item other) {
        return KEYS.test(one.line(), other.line())
                && one.line().unit().equals(other.line().unit())
                && one.line().unitPrice().equals(other.line().unitPrice())
                && Objects.equals(one.line().priceBasis(), other.line().priceBasis())
                && one.parts().isEmpty()
                && other.parts().isEmpty();
    }

    /** Tells whether a line that was sent is still not found. */
    boolean isMissing(Item sent) {
        return identical(missing).contains(sent);
    }

    /** Returns the lines that nothing was sent for. */
    List<Item> added() {
        return added;
    }
}
