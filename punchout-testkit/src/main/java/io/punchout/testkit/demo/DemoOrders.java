package io.punchout.testkit.demo;

import io.punchout.cart.Price;
import io.punchout.connection.Connection;
import io.punchout.order.Order;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderReceipt;
import io.punchout.order.ReceivedOrder;
import io.punchout.problem.Outcome;
import io.punchout.spi.Orders;
import java.util.Optional;

/**
 * The sample shop's orders: it knows its prices, takes every order and does nothing with it. What came stands in the
 * transaction log, with what deviates from the shop's prices.
 */
final class DemoOrders implements Orders {

    @Override
    public Optional<Price> price(Connection connection, Order order, OrderLine line) {
        return Catalog.products().stream()
                .filter(product -> product.id().equals(line.item().supplierPartId()))
                .findFirst()
                .map(product -> product.line(line.item().quantity()).price());
    }

    @Override
    public Outcome<OrderReceipt> accept(Connection connection, ReceivedOrder received) {
        return Outcome.accepted(OrderReceipt.taken());
    }
}
