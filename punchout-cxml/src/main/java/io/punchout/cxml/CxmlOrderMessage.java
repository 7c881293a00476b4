package io.punchout.cxml;

import io.punchout.cart.Cart;
import io.punchout.connection.Connection;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.read.CxmlCart;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlOrder;
import io.punchout.cxml.read.CxmlOrderLines;
import io.punchout.order.Order;
import io.punchout.order.OrderDocument;
import io.punchout.order.OrderProblem;
import io.punchout.order.OrderReceipt;
import io.punchout.order.OrderType;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.protocol.Answer;
import io.punchout.protocol.OrderMessage;
import io.punchout.transaction.MessageType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** An OrderRequest (guide p.104-190). Its lines are neutral already; the document is read again for who asks for it. */
final class CxmlOrderMessage extends CxmlMessage implements OrderMessage {
    /** Guide p.34 recommends ten retries, an hour apart; networks hold orders over a weekend. */
    private static final Duration REPEATABLE = Duration.ofDays(3);

    private final CxmlOrderLines lines;
    private final boolean attachments;

    CxmlOrderMessage(CxmlRequest request, CxmlOrderLines lines, boolean attachments) {
        super(request);
        this.lines = lines;
        this.attachments = attachments;
    }

    @Override
    public MessageType type() {
        return MessageType.ORDER_REQUEST;
    }

    @Override
    public Duration repeatableFor(Connection connection) {
        return REPEATABLE;
    }

    @Override
    public Outcome<Order> order(Connection connection) {
        Optional<Problem> unsigned = request.signature(connection);
        if (unsigned.isPresent()) {
            return Outcome.refused(unsigned.get());
        }
        Outcome<Order> order = CxmlOrder.toOrder(request.root(), lines);
        boolean empty = order instanceof Outcome.Accepted<Order> read
                && read.value().type() != OrderType.DELETE
                && read.value().lines().isEmpty();
        return empty
                ? Outcome.refused(Problem.of(OrderProblem.EMPTY, "The order has no lines.")
                        .at("cXML/Request/OrderRequest"))
                : order;
    }

    @Override
    public boolean hasAttachments() {
        return attachments;
    }

    @Override
    public OrderDocument document() {
        return new OrderDocument() {
            @Override
            public <T> Optional<T> as(Class<T> type) {
                if (type != CxmlDocument.class && type != CXML.class) {
                    return Optional.empty();
                }
                CxmlDocument document = request.readAgain();
                return type == CXML.class
                        ? document.root().map(type::cast)
                        : Optional.of(document).map(type::cast);
            }
        };
    }

    @Override
    public Optional<Cart> recordedCart(String recorded) {
        return request.read(recorded.getBytes(StandardCharsets.UTF_8), "text/xml; charset=UTF-8")
                .root()
                .map(CXML::getMessage)
                .map(Message::getPunchOutOrderMessage)
                .flatMap(message -> CxmlCart.toCart(message).fold(Optional::of, problems -> Optional.empty()));
    }

    @Override
    public Answer accept(OrderReceipt receipt) {
        CxmlStatus status = receipt.queued() ? CxmlStatus.ACCEPTED : CxmlStatus.OK;
        return request.replies().status(status, receipt.text());
    }
}
