package io.punchout.testkit.demo;

import io.punchout.catalog.CatalogItem;
import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.Orders;
import io.punchout.spi.Products;
import io.punchout.spi.Shop;
import io.punchout.testkit.FakeProducts;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;

/** The sample shop as the library sees it: every buyer has a user of its own, every article can be asked about and ordered. */
final class DemoShop implements Shop {
    private final FakeProducts products;
    private final Orders orders = new DemoOrders();

    DemoShop(URI productPages) {
        products = FakeProducts.of(
                productPages,
                Catalog.products().stream()
                        .map(product -> CatalogItem.of(product.line(BigDecimal.ONE)))
                        .toList());
    }

    @Override
    public Outcome<ShopUser> resolveUser(Connection connection, SetupRequest setup) {
        return Outcome.accepted(ShopUser.of("buyer-of-" + connection.businessUnit()));
    }

    @Override
    public Optional<Products> products() {
        return Optional.of(products);
    }

    @Override
    public Optional<Orders> orders() {
        return Optional.of(orders);
    }
}
