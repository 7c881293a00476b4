package io.punchout.testkit;

import io.punchout.cart.Money;
import io.punchout.cart.Price;
import io.punchout.connection.Connection;
import io.punchout.order.Order;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderReceipt;
import io.punchout.order.OrderType;
import io.punchout.order.ReceivedOrder;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.spi.Orders;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Orders for tests: remembers what arrived, and refuses, queues or fails when told to. A product has the price that was set
 * for it; one without is sold at whatever the order says, unless {@link #onlyPriced()}. Thread-safe.
 */
public final class FakeOrders implements Orders {
    private final Map<String, Price> prices = new ConcurrentHashMap<>();
    private final List<ReceivedOrder> received = new CopyOnWriteArrayList<>();
    private volatile boolean anyPrice = true;
    private volatile boolean attachments;
    private volatile Set<OrderType> types = EnumSet.allOf(OrderType.class);
    private volatile Supplier<Outcome<OrderReceipt>> answer = () -> Outcome.accepted(OrderReceipt.taken());

    /** Sets the shop's price of a product. */
    public FakeOrders price(String supplierPartId, String amount, String currency) {
        prices.put(supplierPartId, new Price(Money.of(amount, currency), null, List.of()));
        return this;
    }

    /** Sells only what has a price, from now on. */
    public FakeOrders onlyPriced() {
        this.anyPrice = false;
        return this;
    }

    /** Takes these types only. */
    public FakeOrders only(OrderType first, OrderType... others) {
        this.types = EnumSet.of(first, others);
        return this;
    }

    /** Looks at files that come with orders. */
    public FakeOrders withAttachments() {
        this.attachments = true;
        return this;
    }

    /** Takes every order from now on; so does a new one. */
    public FakeOrders take() {
        this.answer = () -> Outcome.accepted(OrderReceipt.taken());
        return this;
    }

    /** Puts every order in a queue from now on. */
    public FakeOrders queue() {
        this.answer = () -> Outcome.accepted(OrderReceipt.inQueue());
        return this;
    }

    /** Refuses every order from now on. */
    public FakeOrders refuse(ProblemCode code, String reason) {
        this.answer = () -> Outcome.refused(Problem.of(code, reason));
        return this;
    }

    /** Fails for every order from now on. */
    public FakeOrders fail(RuntimeException failure) {
        this.answer = () -> {
            throw failure;
        };
        return this;
    }

    @Override
    public Optional<Price> price(Connection connection, Order order, OrderLine line) {
        Price known = prices.get(line.item().supplierPartId());
        return known == null && anyPrice ? Optional.of(line.item().price()) : Optional.ofNullable(known);
    }

    @Override
    public Outcome<OrderReceipt> accept(Connection connection, ReceivedOrder order) {
        received.add(order);
        return answer.get();
    }

    @Override
    public Set<OrderType> types() {
        return Set.copyOf(types);
    }

    @Override
    public boolean attachments() {
        return attachments;
    }

    /** Returns what arrived so far, in order, refused and failed orders included; a copy. */
    public List<ReceivedOrder> received() {
        return List.copyOf(received);
    }

    /**
     * Returns what arrived last.
     *
     * @throws IllegalStateException if nothing arrived yet
     */
    public ReceivedOrder last() {
        List<ReceivedOrder> all = received();
        if (all.isEmpty()) {
            throw new IllegalStateException("no order arrived yet");
        }
        return all.get(all.size() - 1);
    }
}
