package io.punchout.testkit.compare;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.Money;
import io.punchout.order.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of a cart on its way: the cart that was sent against the cart or order that arrived, line by line. Lines are
 * paired by the supplier's keys, then by the buyer's number and at last by their text, whatever their order; lines that
 * were split or merged are told as that. Compared are
 * keys, quantity, unit, price (by what one unit costs, whatever its basis), texts, classes and manufacturer, the parts of
 * bundles, and the total; what buyers' systems add to an order of their own is not. Prices that an order does not state
 * are not compared. Immutable.
 *
 * <p>{@link io.punchout.testkit.CartDifferences} compares every value, and lines by their place.
 */
public final class CartComparison {
    private final List<CartDifference> differences;

    private CartComparison(List<CartDifference> differences) {
        this.differences = List.copyOf(differences);
    }

    /** Compares the cart that was sent with the cart that arrived. */
    public static CartComparison of(Cart sent, Cart arrived) {
        return of(sent, Item.ofCart(arrived.lines()), arrived.total());
    }

    /** Compares the cart that was sent with the order that came of it. */
    public static CartComparison of(Cart sent, Order arrived) {
        return of(sent, Item.ofOrder(arrived.lines()), arrived.total());
    }

    private static CartComparison of(Cart sent, List<Item> arrived, @Nullable Money total) {
        List<CartDifference> found = new ArrayList<>();
        lines("", Item.ofCart(sent.lines()), arrived, found);
        if (total != null && !isWorth(sent.total(), total)) {
            found.add(changed("", "total", CartText.of(sent.total()), CartText.of(total)));
        }
        return new CartComparison(found);
    }

    private static void lines(String above, List<Item> sent, List<Item> arrived, List<CartDifference> found) {
        Pairing pairing = new Pairing(sent, arrived);
        for (Item line : sent) {
            Item now = pairing.arrived(line);
            if (now != null) {
                regrouped(name(above, line), line, now, pairing, found);
            }
        }
        for (Item line : sent) {
            if (pairing.isMissing(line)) {
                found.add(new CartDifference(
                        CartDifference.Kind.MISSING, name(above, line), "", CartText.of(line.line()), ""));
            }
        }
        for (Item line : pairing.added()) {
            found.add(
                    new CartDifference(CartDifference.Kind.ADDED, name(above, line), "", "", CartText.of(line.line())));
        }
    }

    /** Compares a line with what it became; of one that was split or merged, all but the quantity. */
    private static void regrouped(String part, Item sent, Item now, Pairing pairing, List<CartDifference> found) {
        List<Item> rest = pairing.split(sent);
        List<Item> others = rest.isEmpty() ? pairing.merged(sent) : List.of();
        if (!rest.isEmpty()) {
            found.add(new CartDifference(
                    CartDifference.Kind.SPLIT, part, "quantity", quantities(sent, List.of()), quantities(now, rest)));
        } else if (!others.isEmpty()) {
            found.add(new CartDifference(
                    CartDifference.Kind.MERGED,
                    part,
                    "quantity",
                    quantities(sent, others),
                    quantities(now, List.of())));
        }
        boolean same = rest.isEmpty() && others.isEmpty();
        line(part, sent, same ? now : now.withQuantity(sent.line().quantity()), found);
    }

    private static String quantities(Item first, List<Item> more) {
        return Stream.concat(Stream.of(first), more.stream())
                .map(item -> item.line().quantity().toPlainString())
                .collect(Collectors.joining(" + "));
    }

    private static String name(String above, Item item) {
        String part = item.line().supplierPartId();
        return above.isEmpty() ? part : above + " > " + part;
    }

    private static void line(String part, Item before, Item after, List<CartDifference> found) {
        CartLine sent = before.line();
        CartLine arrived = after.line();
        text(part, "supplierPartId", CartLine::supplierPartId, sent, arrived, found);
        text(part, "supplierPartAuxiliaryId", CartLine::supplierPartAuxiliaryId, sent, arrived, found);
        text(part, "buyerPartId", CartLine::buyerPartId, sent, arrived, found);
        if (sent.quantity().compareTo(arrived.quantity()) != 0) {
            found.add(changed(
                    part,
                    "quantity",
                    sent.quantity().toPlainString(),
                    arrived.quantity().toPlainString()));
        }
        text(part, "unit", CartLine::unit, sent, arrived, found);
        if (after.priced() && !isWorth(ofOne(sent), ofOne(arrived))) {
            found.add(changed(part, "unitPrice", CartText.price(sent), CartText.price(arrived)));
        }
        text(part, "description", CartLine::description, sent, arrived, found);
        text(part, "classifications", CartComparison::classes, sent, arrived, found);
        text(part, "manufacturerPartId", CartLine::manufacturerPartId, sent, arrived, found);
        text(part, "manufacturerName", CartLine::manufacturerName, sent, arrived, found);
        lines(part, before.parts(), after.parts(), found);
    }

    private static void text(
            String part,
            String field,
            Function<CartLine, @Nullable String> value,
            CartLine before,
            CartLine after,
            List<CartDifference> found) {
        String sent = Objects.requireNonNullElse(value.apply(before), "");
        String arrived = Objects.requireNonNullElse(value.apply(after), "");
        if (!arrived.isEmpty() && sent.length() > arrived.length() && sent.startsWith(arrived)) {
            found.add(new CartDifference(CartDifference.Kind.CUT, part, field, sent, arrived));
        } else if (!sent.equals(arrived)) {
            found.add(changed(part, field, sent, arrived));
        }
    }

    private static CartDifference changed(String part, String field, String sent, String arrived) {
        return new CartDifference(CartDifference.Kind.CHANGED, part, field, sent, arrived);
    }

    private static String classes(CartLine line) {
        return line.classifications().stream()
                .map((Classification one) -> one.domain() + " " + one.code())
                .collect(Collectors.joining(", "));
    }

    private static Money ofOne(CartLine line) {
        return line.toBuilder()
                .quantity(BigDecimal.ONE)
                .parts(List.of())
                .build()
                .total();
    }

    private static boolean isWorth(Money one, Money other) {
        return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
    }

    /**
     * Returns everything that differs: by the lines as they were sent, then lines that are missing, lines that were added,
     * and the total.
     */
    public List<CartDifference> differences() {
        return differences;
    }

    /** Returns what differs in the line of an article. */
    public List<CartDifference> of(String supplierPartId) {
        return differences.stream()
                .filter(difference -> difference.part().equals(supplierPartId))
                .toList();
    }

    /** Tells whether nothing differs. */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /** Returns it in words, a line for each difference. */
    @Override
    public String toString() {
        return isSame()
                ? "nothing differs"
                : differences.stream().map(CartDifference::toString).collect(Collectors.joining("\n"));
    }
}
