package io.punchout.testkit.demo;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the sample shop.
 *
 * @param id the article number
 * @param key the shop's second key
 * @param text what the article is
 * @param unit the order unit
 * @param price the net price
 * @param basis what the price is for, if not for one unit
 * @param unspsc the class in UNSPSC
 * @param attributes further values for the cart
 */
record Product(
        String id,
        @Nullable String key,
        String text,
        String unit,
        Money price,
        @Nullable PriceBasis basis,
        String unspsc,
        List<Attribute> attributes) {

    CartLine line(BigDecimal quantity) {
        CartLine.Builder line = CartLine.builder(id)
                .supplierPartAuxiliaryId(key)
                .quantity(quantity)
                .unit(unit)
                .unitPrice(price)
                .priceBasis(basis)
                .description(text)
                .classification("UNSPSC", unspsc);
        attributes.forEach(attribute -> line.attribute(attribute.name(), attribute.value()));
        return line.build();
    }

    String priceText() {
        return basis == null
                ? price + " per " + unit
                : price + " per " + basis.quantity().toPlainString() + " " + unit;
    }
}
