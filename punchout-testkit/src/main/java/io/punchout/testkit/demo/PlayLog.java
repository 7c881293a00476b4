package io.punchout.testkit.demo;

import io.punchout.problem.Problem;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the shop's log has of a play: found by the return URL, which every message that begins a visit carries. */
final class PlayLog {
    private static final int MOST = 20;

    private final SearchableTransactionLog log;

    PlayLog(SearchableTransactionLog log) {
        this.log = log;
    }

    /** Returns the entries, oldest first. */
    List<Transaction> entries(Play play) {
        TransactionQuery ofPlay = TransactionQuery.newest(MOST)
                .ofConnection(play.role().connectionId())
                .containing(play.key());
        Map<String, Transaction> found = new LinkedHashMap<>();
        for (Transaction entry : log.find(ofPlay)) {
            add(found, List.of(entry));
            if (entry.sessionId() != null) {
                add(found, log.visit(entry.sessionId()));
            }
        }
        if (play.order() != null) {
            add(
                    found,
                    log.find(
                            TransactionQuery.newest(MOST).ofPayload(play.order().payloadId())));
        }
        List<Transaction> entries = new ArrayList<>(found.values());
        entries.sort(Comparator.comparing(Transaction::id));
        return entries;
    }

    private static void add(Map<String, Transaction> found, Collection<Transaction> more) {
        more.forEach(entry -> found.put(entry.id(), entry));
    }

    /** Returns what the library told the shop about the cart, when it was returned last. */
    static Optional<List<Problem>> advice(List<Transaction> entries) {
        return entries.stream()
                .filter(entry -> entry.type() == MessageType.CART_RETURN
                        || entry.type() == MessageType.CANCEL
                        || entry.type() == MessageType.CLEAR)
                .reduce((earlier, later) -> later)
                .map(Transaction::problems);
    }
}
