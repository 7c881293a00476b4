package io.punchout.support;

import io.punchout.PunchOutBuilder;
import io.punchout.cart.Cart;
import io.punchout.cart.Price;
import io.punchout.connection.Connection;
import io.punchout.connection.ProtocolSettings;
import io.punchout.http.HttpReply;
import io.punchout.http.HttpRequest;
import io.punchout.order.Order;
import io.punchout.order.OrderDocument;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderReceipt;
import io.punchout.order.ReceivedOrder;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.CartReturn;
import io.punchout.protocol.IncomingMessage;
import io.punchout.protocol.OrderMessage;
import io.punchout.protocol.Protocol;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.ReturnContext;
import io.punchout.protocol.ReturnMessage;
import io.punchout.session.SetupRequest;
import io.punchout.session.ShopUser;
import io.punchout.spi.Orders;
import io.punchout.spi.Shop;
import io.punchout.transaction.MessageType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@link TextProtocol} with orders, and a shop that takes them: a test hands over the order, the message is a stub. */
public final class TextOrders implements Protocol, Shop, Orders {
    private static final String ORDER = "X-Order";
    private final Protocol texts = new TextProtocol();
    private final Map<String, Cart> recorded = new HashMap<>();
    private final List<ReceivedOrder> received = new ArrayList<>();
    private Function<OrderLine, Optional<Price>> prices =
            line -> Optional.of(line.item().price());
    private @Nullable Order next;
    private @Nullable Cart written;

    /** Makes a facade speak and take orders. */
    public void in(PunchOutBuilder builder) {
        builder.protocols(List.of(this)).shop(this);
    }

    public TextOrders prices(Function<OrderLine, Optional<Price>> shops) {
        this.prices = shops;
        return this;
    }

    /** Returns a cart and remembers what its record says: what the log holds of it are the numbers of its lines. */
    public Cart record(Cart cart) {
        StringBuilder text = new StringBuilder("Transfer");
        cart.lines().forEach(line -> text.append(' ').append(line.supplierPartId()));
        recorded.put(text.toString(), cart);
        return cart;
    }

    /** Sends an order to a facade and returns what the shop got. */
    public ReceivedOrder send(Visits visits, Order order) {
        next = order;
        int before = received.size();
        visits.punchOut()
                .receive(HttpRequest.builder("POST", "/punchout")
                        .header("Content-Type", TextProtocol.CONTENT_TYPE)
                        .header(ORDER, order.id())
                        .build());
        if (received.size() != before + 1) {
            throw new AssertionError("the order did not arrive");
        }
        return received.get(before);
    }

    /** Returns the cart that a protocol was last given to write. */
    public Cart written() {
        return Objects.requireNonNull(written);
    }

    @Override
    public Outcome<ShopUser> resolveUser(Connection connection, SetupRequest setup) {
        return Outcome.accepted(ShopUser.of("user"));
    }

    @Override
    public Optional<Orders> orders() {
        return Optional.of(this);
    }

    @Override
    public Optional<Price> price(Connection connection, Order order, OrderLine line) {
        return prices.apply(line);
    }

    @Override
    public Outcome<OrderReceipt> accept(Connection connection, ReceivedOrder order) {
        received.add(order);
        return Outcome.accepted(OrderReceipt.taken());
    }

    @Override
    public String id() {
        return texts.id();
    }

    @Override
    public Class<? extends ProtocolSettings> settingsType() {
        return texts.settingsType();
    }

    @Override
    public boolean recognises(HttpRequest request) {
        return texts.recognises(request);
    }

    @Override
    public IncomingMessage read(HttpRequest request, ProtocolContext context) {
        return request.header(ORDER).isPresent()
                ? new Message(Objects.requireNonNull(next))
                : texts.read(request, context);
    }

    @Override
    public HttpReply internalError(ProtocolContext context) {
        return texts.internalError(context);
    }

    @Override
    public Outcome<ReturnMessage> write(CartReturn what, ReturnContext context) {
        written = what instanceof CartReturn.Transfer transfer ? transfer.cart() : null;
        return texts.write(what, context);
    }

    private final class Message implements OrderMessage {
        private final Order order;

        Message(Order order) {
            this.order = order;
        }

        @Override
        public MessageType type() {
            return MessageType.ORDER_REQUEST;
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public String payloadId() {
            return order.id();
        }

        @Override
        public String redacted(@Nullable Connection connection) {
            return "order " + order.id();
        }

        @Override
        public Set<String> lookupKeys() {
            return Set.of("anna");
        }

        @Override
        public Verdict authenticate(Connection connection) {
            return Verdict.ACCEPTED;
        }

        @Override
        public Outcome<Order> order(Connection connection) {
            return Outcome.accepted(order);
        }

        @Override
        public OrderDocument document() {
            return new OrderDocument() {
                @Override
                public <T> Optional<T> as(Class<T> type) {
                    return Optional.empty();
                }
            };
        }

        @Override
        public boolean hasAttachments() {
            return false;
        }

        @Override
        public Optional<Cart> recordedCart(String text) {
            return Optional.ofNullable(recorded.get(text));
        }

        @Override
        public Answer accept(OrderReceipt receipt) {
            return new Answer(HttpReply.text(200, receipt.text()), receipt.text(), null);
        }

        @Override
        public Answer refuse(Refusal refusal) {
            String text = "refused " + refusal.reason() + " " + refusal.problems();
            return new Answer(HttpReply.text(200, text), text, null);
        }
    }
}
