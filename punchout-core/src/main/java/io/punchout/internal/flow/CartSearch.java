package io.punchout.internal.flow;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.connection.Connection;
import io.punchout.order.CartLink;
import io.punchout.order.Order;
import io.punchout.order.OrderLine;
import io.punchout.order.OrderProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.OrderMessage;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the carts that an order came from in the transaction log, by the second keys of its lines, among the carts of the
 * same connection only. The number of queries and of carts that are read is bounded.
 */
final class CartSearch {
    private static final Logger LOG = LoggerFactory.getLogger(CartSearch.class);
    private static final int MOST_QUERIES = 5;
    private static final int MOST_CARTS = 20;

    private final Journal journal;

    CartSearch(Journal journal) {
        this.journal = journal;
    }

    /** The carts, newest first, and the visit that the order belongs to. */
    record Found(List<CartLink> carts, @Nullable String sessionId) {
        static final Found NOTHING = new Found(List.of(), null);
    }

    Found find(OrderMessage message, Connection connection, Order order, Problems problems) {
        Optional<SearchableTransactionLog> log = journal.searchable();
        if (log.isEmpty()) {
            return Found.NOTHING;
        }
        try {
            return new Search(log.get(), message, connection).of(order);
        } catch (RuntimeException failure) {
            // the order matters more than where it came from
            LOG.error("punchout.order.link_failed connection={}", connection.id(), failure);
            problems.add(Problem.of(OrderProblem.LINK_FAILED, "The order's cart could not be looked for."));
            return Found.NOTHING;
        }
    }

    private record Search(SearchableTransactionLog log, OrderMessage message, Connection connection) {
        Found of(Order order) {
            Set<String> wanted = new LinkedHashSet<>();
            for (OrderLine line : order.lines()) {
                if (line.item().supplierPartAuxiliaryId() != null) {
                    wanted.add(line.item().supplierPartAuxiliaryId());
                }
            }
            List<CartLink> carts = new ArrayList<>();
            String former = order.references().replaces();
            if (former != null) {
                for (Transaction cart : list(carts().ofPayload(former))) {
                    match(cart, wanted, carts);
                }
            }
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < MOST_QUERIES && !wanted.isEmpty(); i++) {
                String key = wanted.iterator().next();
                for (Transaction cart : list(carts().containing(SearchWord.of(key)))) {
                    if (wanted.contains(key) && seen.add(cart.id())) {
                        match(cart, wanted, carts);
                    }
                }
                wanted.remove(key);
            }
            String session = carts.stream()
                    .max(Comparator.comparing(
                                    (CartLink link) -> link.auxiliaryIds().size())
                            .thenComparing(CartLink::returnedAt))
                    .map(CartLink::sessionId)
                    .orElse(null);
            return new Found(carts, session == null && former != null ? sessionOfOrder(former) : session);
        }

        private void match(Transaction transaction, Set<String> wanted, List<CartLink> carts) {
            String session = transaction.sessionId();
            Cart cart = session == null
                    ? null
                    : message.recordedCart(transaction.message()).orElse(null);
            if (session == null || cart == null) {
                return;
            }
            Set<String> shared = new HashSet<>();
            collect(cart.lines(), wanted, shared);
            if (!shared.isEmpty()) {
                wanted.removeAll(shared);
                carts.add(new CartLink(session, transaction.payloadId(), transaction.createdAt(), shared, cart));
            }
        }

        private static void collect(List<CartLine> lines, Set<String> wanted, Set<String> shared) {
            for (CartLine line : lines) {
                String key = line.supplierPartAuxiliaryId();
                if (key != null && wanted.contains(key)) {
                    shared.add(key);
                }
                collect(line.parts(), wanted, shared);
            }
        }

        private @Nullable String sessionOfOrder(String messageId) {
            TransactionQuery orders =
                    ours().ofType(MessageType.ORDER_REQUEST).successful(true).ofPayload(messageId);
            return list(orders).stream()
                    .map(Transaction::sessionId)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private TransactionQuery carts() {
            return ours().ofType(MessageType.CART_RETURN).successful(true);
        }

        private TransactionQuery ours() {
            return TransactionQuery.newest(MOST_CARTS)
                    .ofConnection(connection.id())
                    .ofBusinessUnit(connection.businessUnit());
        }

        /** A log that breaks its contract must not show one buyer another's cart. */
        private List<Transaction> list(TransactionQuery query) {
            return log.find(query).stream()
                    .filter(found -> connection.id().equals(found.connectionId())
                            && connection.businessUnit().equals(found.businessUnit()))
                    .toList();
        }
    }
}
