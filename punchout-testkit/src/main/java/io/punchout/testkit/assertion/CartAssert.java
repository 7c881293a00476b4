package io.punchout.testkit.assertion;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.order.Order;
import io.punchout.testkit.CartDifferences;
import io.punchout.testkit.compare.CartComparison;
import io.punchout.testkit.compare.CartText;
import java.util.List;

/** Assertions about a cart. Failures show its lines. */
public final class CartAssert extends Told<CartAssert, Cart> {
    CartAssert(Cart actual) {
        super(actual, CartAssert.class);
    }

    /** Verifies the supplier's article numbers of all lines, in order. */
    public CartAssert hasParts(String... supplierPartIds) {
        isNotNull();
        List<String> parts =
                actual.lines().stream().map(CartLine::supplierPartId).toList();
        return check(parts.equals(List.of(supplierPartIds)), "lines " + List.of(supplierPartIds));
    }

    /** Verifies that there is exactly one line of an article, and goes on with it. */
    public CartLineAssert line(String supplierPartId) {
        isNotNull();
        List<CartLine> found = actual.lines().stream()
                .filter(line -> line.supplierPartId().equals(supplierPartId))
                .toList();
        check(found.size() == 1, "one line of " + supplierPartId);
        return new CartLineAssert(found.get(0));
    }

    /** Verifies that there are no lines. */
    public CartAssert isEmpty() {
        isNotNull();
        return check(actual.isEmpty(), "no lines");
    }

    /** Verifies the total, by its worth. */
    public CartAssert hasTotal(String amount, String currency) {
        isNotNull();
        Money total = actual.total();
        return check(
                total.equals(Money.of(amount, currency)),
                "a total of " + amount + " " + currency + " (was " + CartText.of(total) + ")");
    }

    /** Verifies that every value is as it was sent, see {@link CartDifferences}. */
    public CartAssert isEqualToSent(Cart sent) {
        isNotNull();
        List<String> differences = CartDifferences.between(sent, actual);
        return check(differences.isEmpty(), "every value as it was sent, but:\n  " + String.join("\n  ", differences));
    }

    /** Verifies that what was sent has come, whatever the order of the lines, see {@link CartComparison}. */
    public CartAssert isWhatWasSent(Cart sent) {
        isNotNull();
        return same(CartComparison.of(sent, actual), "what was sent");
    }

    /** Verifies that an order is for this cart, see {@link CartComparison}. */
    public CartAssert isOrderedBy(Order order) {
        isNotNull();
        return same(CartComparison.of(actual, order), "ordered as it was sent");
    }

    private CartAssert same(CartComparison comparison, String expected) {
        return check(
                comparison.isSame(),
                expected + ", but:\n  " + comparison.toString().replace("\n", "\n  "));
    }

    @Override
    String there() {
        return CartText.of(actual);
    }
}
