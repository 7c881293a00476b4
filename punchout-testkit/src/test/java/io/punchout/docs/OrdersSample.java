package io.punchout.docs;

import io.punchout.cart.Price;
import io.punchout.connection.Connection;
import io.punchout.order.Order;
import io.punchout.order.OrderDeviation;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderProblem;
import io.punchout.order.OrderReceipt;
import io.punchout.order.ReceivedOrder;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.Orders;
import io.punchout.spi.Shop;
import java.math.BigDecimal;
import java.util.Optional;

/** A host that receives orders. */
final class OrdersSample {
    private OrdersSample() {}

    interface PriceList {
        Optional<Price> price(String businessUnit, String article, BigDecimal quantity);
    }

    interface BackOffice {
        /** Does nothing for a number, version and type that it has. */
        void keep(String businessUnit, Order order, String messageId);
    }

    // receiving-orders:start
    record MyShop(PriceList prices, BackOffice backOffice) implements Shop, Orders {
        @Override
        public Outcome<ShopUser> resolveUser(Connection connection, SetupRequest setup) {
            return Outcome.accepted(ShopUser.of("buyer-of-" + connection.businessUnit()));
        }

        @Override
        public Optional<Orders> orders() {
            return Optional.of(this);
        }

        @Override
        public Optional<Price> price(Connection connection, Order order, OrderLine line) {
            return prices.price(
                    connection.businessUnit(),
                    line.item().supplierPartId(),
                    line.item().quantity());
        }

        @Override
        public Outcome<OrderReceipt> accept(Connection connection, ReceivedOrder received) {
            if (received.deviates(OrderDeviation.Kind.PRICE)) {
                return Outcome.refused(Problem.of(OrderProblem.REFUSED, "A price is not ours: order from a new cart."));
            }
            backOffice.keep(connection.businessUnit(), received.order(), received.messageId());
            return Outcome.accepted(OrderReceipt.inQueue());
        }
    }
    // receiving-orders:end
}
