package io.punchout.testkit.assertion;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.Money;
import io.punchout.testkit.compare.CartText;
import java.math.BigDecimal;
import java.util.Objects;

/** Assertions about a line of a cart. Failures show the line. */
public final class CartLineAssert extends Told<CartLineAssert, CartLine> {
    CartLineAssert(CartLine actual) {
        super(actual, CartLineAssert.class);
    }

    /** Verifies quantity, by its worth, and order unit. */
    public CartLineAssert hasQuantity(String quantity, String unit) {
        isNotNull();
        return check(
                actual.quantity().compareTo(new BigDecimal(quantity)) == 0
                        && actual.unit().equals(unit),
                quantity + " " + unit);
    }

    /** Verifies the net price, by its worth. */
    public CartLineAssert hasUnitPrice(String amount, String currency) {
        isNotNull();
        return check(actual.unitPrice().equals(Money.of(amount, currency)), "a price of " + amount + " " + currency);
    }

    /** Verifies the text. */
    public CartLineAssert hasDescription(String text) {
        isNotNull();
        return check(actual.description().equals(text), "the text \"" + text + "\"");
    }

    /** Verifies the supplier's second key. */
    public CartLineAssert hasAuxiliaryId(String id) {
        isNotNull();
        return check(
                id.equals(actual.supplierPartAuxiliaryId()),
                "the auxiliary id " + id + " (was "
                        + Objects.requireNonNullElse(actual.supplierPartAuxiliaryId(), "not there") + ")");
    }

    /** Verifies the first class in a classification. */
    public CartLineAssert hasClassification(String domain, String code) {
        isNotNull();
        String known = actual.classification(domain).map(Classification::code).orElse("not there");
        return check(known.equals(code), domain + " " + code + " (was " + known + ")");
    }

    /** Verifies a further named value. */
    public CartLineAssert hasAttribute(String name, String value) {
        isNotNull();
        return check(
                actual.attributes().contains(new Attribute(name, value)),
                name + "=" + value + " (was "
                        + actual.attributes().stream()
                                .filter(each -> each.name().equals(name))
                                .map(Attribute::value)
                                .toList()
                        + ")");
    }

    @Override
    String there() {
        return CartText.of(actual);
    }
}
