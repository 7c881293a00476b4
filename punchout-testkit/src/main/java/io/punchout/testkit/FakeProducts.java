package io.punchout.testkit;

import io.punchout.cart.CartLine;
import io.punchout.catalog.CatalogItem;
import io.punchout.catalog.CatalogPage;
import io.punchout.catalog.CatalogQuery;
import io.punchout.catalog.PriceScale;
import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.spi.Products;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A fixed catalog that answers every question of {@link Products}, with the prices of its scales. Immutable. */
public final class FakeProducts implements Products {
    private final URI pages;
    private final List<CatalogItem> items;

    private FakeProducts(URI pages, List<CatalogItem> items) {
        this.pages = Objects.requireNonNull(pages, "pages");
        this.items = List.copyOf(items);
    }

    /**
     * Makes a catalog.
     *
     * @param pages the address below which each product has its page, without a slash at its end
     */
    public static FakeProducts of(URI pages, List<CatalogItem> items) {
        return new FakeProducts(pages, items);
    }

    /** Returns the key by which carts name a product: the second key if it has one, else the article number. */
    public static String key(CartLine line) {
        String second = line.supplierPartAuxiliaryId();
        return second == null || second.isBlank() ? line.supplierPartId() : second;
    }

    private Optional<CatalogItem> find(String productId) {
        return items.stream().filter(item -> key(item.line()).equals(productId)).findFirst();
    }

    @Override
    public Optional<CartLine> find(Connection connection, String productId, BigDecimal quantity) {
        return find(productId).map(item -> {
            CartLine.Builder line = item.line().toBuilder().quantity(quantity);
            String currency = item.line().unitPrice().currency();
            item.scales().stream()
                    .filter(scale -> holds(scale, quantity))
                    .findFirst()
                    .ifPresent(scale -> line.unitPrice(scale.price().toPlainString(), currency));
            return line.build();
        });
    }

    private static boolean holds(PriceScale scale, BigDecimal quantity) {
        BigDecimal to = scale.to();
        return scale.from().compareTo(quantity) <= 0 && (to == null || quantity.compareTo(to) <= 0);
    }

    /** Finds the products whose numbers or description hold the text, in any case. */
    @Override
    public List<CartLine> search(Connection connection, String text, int most) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return items.stream()
                .map(CatalogItem::line)
                .filter(line -> (line.supplierPartId() + "\n" + key(line) + "\n" + line.description())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<URI> page(Connection connection, String productId) {
        return find(productId)
                .map(item ->
                        URLEncoder.encode(productId, StandardCharsets.UTF_8).replace("+", "%20"))
                .map(escaped -> URI.create(pages + "/" + escaped));
    }

    /** A product that does not tell when it changed is among the changes of every time. */
    @Override
    public Outcome<CatalogPage> catalog(Connection connection, CatalogQuery query) {
        Instant since = query.changedSince();
        List<CatalogItem> wanted = items.stream()
                .filter(item -> since == null
                        || item.changedAt() == null
                        || item.changedAt().isAfter(since))
                .toList();
        return Outcome.accepted(CatalogPage.of(wanted, query));
    }
}
