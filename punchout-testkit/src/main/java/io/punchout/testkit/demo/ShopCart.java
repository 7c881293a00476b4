package io.punchout.testkit.demo;

import io.punchout.cart.Cart;
import io.punchout.session.RestoredItem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cart of one visit. Thread-safe. */
final class ShopCart {
    private static final Pattern QUANTITY = Pattern.compile("[0-9]{1,7}([.,][0-9]{1,3})?");

    private final Map<Product, BigDecimal> quantities = new LinkedHashMap<>();

    /** Reads what a person typed; zero is a quantity, too. */
    static Optional<BigDecimal> quantity(String typed) {
        String text = typed.strip();
        return QUANTITY.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    /** Puts a former cart back; returns the article numbers that the shop does not have. */
    synchronized List<String> restore(List<RestoredItem> items) {
        for (RestoredItem item : items) {
            BigDecimal quantity = item.quantity() == null ? BigDecimal.ONE : item.quantity();
            Catalog.find(item.supplierPartId()).ifPresent(product -> add(product, quantity));
        }
        return items.stream()
                .map(RestoredItem::supplierPartId)
                .filter(id -> Catalog.find(id).isEmpty())
                .toList();
    }

    synchronized void add(Product product, BigDecimal quantity) {
        if (quantity.signum() > 0) {
            quantities.merge(product, quantity, BigDecimal::add);
        }
    }

    synchronized void change(Product product, BigDecimal quantity) {
        if (quantity.signum() > 0) {
            quantities.replace(product, quantity);
        } else {
            quantities.remove(product);
        }
    }

    synchronized Cart toCart() {
        Cart.Builder cart = Cart.builder(Catalog.CURRENCY);
        quantities.forEach((product, quantity) -> cart.line(product.line(quantity)));
        return cart.build();
    }
}
