package io.punchout.internal.flow;

import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.Price;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.PriceBasis;
import io.punchout.connection.DecimalPolicy;
import io.punchout.order.CartLink;
import io.punchout.order.Order;
import io.punchout.order.OrderDeviation;
import io.punchout.order.OrderDeviation.Kind;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderProblem;
import io.punchout.problem.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares an order with the shop's prices and with the carts that it seems to come from. */
final class OrderComparison {
    private final Order order;
    private final DecimalPolicy decimals;
    private final List<OrderDeviation> deviations = new ArrayList<>();

    OrderComparison(Order order, DecimalPolicy decimals) {
        this.order = order;
        this.decimals = decimals;
    }

    List<OrderDeviation> with(Function<OrderLine, Optional<Price>> prices, List<CartLink> carts) {
        Set<String> parents = new HashSet<>();
        Map<String, OrderLine> byNumber = new HashMap<>();
        for (OrderLine line : order.lines()) {
            if (line.parent() != null) {
                parents.add(line.parent());
            }
            if (line.number() != null) {
                byNumber.put(line.number(), line);
            }
        }
        CartQuantities quantities = new CartQuantities(order, carts);
        for (int i = 0; i < order.lines().size(); i++) {
            OrderLine line = order.lines().get(i);
            boolean pricedByParts = isFree(line) && line.number() != null && parents.contains(line.number());
            OrderLine bundle = line.parent() == null ? null : byNumber.get(line.parent());
            boolean informs = bundle != null && !isFree(bundle);
            if (!pricedByParts && !informs) {
                shopPrice(i, line, prices.apply(line));
            }
            cart(i, line, quantities);
        }
        total();
        return deviations;
    }

    private static boolean isFree(OrderLine line) {
        return line.item().unitPrice().amount().signum() == 0;
    }

    private void shopPrice(int index, OrderLine line, Optional<Price> found) {
        Price price = found.orElse(null);
        if (price == null) {
            add(
                    Kind.NOT_SOLD,
                    index,
                    null,
                    null,
                    Problem.of(OrderProblem.NOT_SOLD, "The shop has no price for this product."));
        } else if (line.priced() && !same(line.item().price(), rounded(price))) {
            add(
                    Kind.PRICE,
                    index,
                    price,
                    null,
                    Problem.of(
                            OrderProblem.PRICE,
                            "Ordered at " + text(line.item().price()) + "; the shop's price is " + text(price) + "."));
        }
    }

    private void cart(int index, OrderLine line, CartQuantities quantities) {
        CartLine former = quantities.line(line);
        if (former == null) {
            return;
        }
        if (line.priced() && !same(line.item().price(), former.price())) {
            add(
                    Kind.CART_PRICE,
                    index,
                    null,
                    former,
                    Problem.of(
                            OrderProblem.CART_PRICE,
                            "Ordered at " + text(line.item().price()) + "; the cart said " + text(former.price())
                                    + "."));
        }
        if (!line.item().unit().equals(former.unit())) {
            add(
                    Kind.CART_UNIT,
                    index,
                    null,
                    former,
                    Problem.of(
                            OrderProblem.CART_UNIT,
                            "Ordered in '" + line.item().unit() + "'; the cart said '" + former.unit() + "'."));
        } else if (quantities.differs(line)) {
            add(Kind.CART_QUANTITY, index, null, former, Problem.of(OrderProblem.CART_QUANTITY, quantities.text(line)));
        }
    }

    /** Buyers reckon the sum of the lines exactly, or round each line: either will do. */
    private void total() {
        Money total = order.total();
        List<CartLine> lines = order.cartLines();
        boolean comparable = total != null
                && order.lines().stream().allMatch(OrderLine::priced)
                && lines.stream().allMatch(line -> line.unitPrice().currency().equals(total.currency()))
                && order.lines().stream()
                        .allMatch(line -> line.item().unitPrice().currency().equals(total.currency()));
        if (total == null || !comparable) {
            return;
        }
        Money exact = Money.zero(total.currency());
        Money each = exact;
        for (CartLine line : lines) {
            exact = exact.plus(line.total());
            each = each.plus(line.total().rounded());
        }
        Money stated = total.rounded();
        if (!stated.equals(adjusted(exact)) && !stated.equals(adjusted(each)) && !stated.equals(exact.rounded())) {
            add(
                    Kind.TOTAL,
                    -1,
                    null,
                    null,
                    Problem.of(
                            OrderProblem.TOTAL,
                            "The total is stated as " + total + "; the lines come to " + adjusted(exact) + "."));
        }
    }

    private Money adjusted(Money sum) {
        Money total = sum;
        for (PriceAdjustment adjustment : order.adjustments()) {
            BigDecimal size = adjustment.amount() != null
                    ? adjustment.amount().amount()
                    : adjustment.percent() == null
                            ? BigDecimal.ZERO
                            : sum.amount().multiply(adjustment.percent()).movePointLeft(2);
            boolean cost = adjustment.kind() == PriceAdjustment.Kind.COST;
            total = total.plus(new Money(cost ? size : size.negate(), sum.currency()));
        }
        return total.rounded();
    }

    /** The shop's price as a cart of this connection would have carried it. */
    private Price rounded(Price price) {
        Integer most = decimals.price();
        if (most == null || decimals.excess() != DecimalPolicy.Excess.ROUND) {
            return price;
        }
        Money money = price.money();
        BigDecimal amount =
                money.amount().scale() > most ? money.amount().setScale(most, RoundingMode.HALF_UP) : money.amount();
        return new Price(new Money(amount, money.currency()), price.basis(), price.adjustments());
    }

    /** Compares prices per order unit without dividing. */
    private static boolean same(Price one, Price other) {
        BigDecimal left = one.money().amount().multiply(factor(one)).multiply(quantity(other));
        BigDecimal right = other.money().amount().multiply(factor(other)).multiply(quantity(one));
        return one.money().currency().equals(other.money().currency()) && left.compareTo(right) == 0;
    }

    private static BigDecimal factor(Price price) {
        return price.basis() == null ? BigDecimal.ONE : price.basis().conversionFactor();
    }

    private static BigDecimal quantity(Price price) {
        return price.basis() == null ? BigDecimal.ONE : price.basis().quantity();
    }

    private static String text(Price price) {
        PriceBasis basis = price.basis();
        return basis == null
                ? price.money().toString()
                : price.money() + " per " + basis.quantity().toPlainString() + " " + basis.unit();
    }

    private void add(Kind kind, int index, @Nullable Price price, @Nullable CartLine cartLine, Problem problem) {
        String where = index < 0 ? "total" : "lines[" + index + "]";
        deviations.add(new OrderDeviation(kind, index, price, cartLine, problem.at(where)));
    }
}
