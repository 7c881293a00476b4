package io.punchout.testkit.assertion;

import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import io.punchout.transaction.TransactionQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Assertions about a log, of which the newest {@value TransactionQuery#MAX_LIMIT} entries are looked at. Failures list what
 * happened.
 */
public final class TransactionLogAssert extends Told<TransactionLogAssert, SearchableTransactionLog> {
    TransactionLogAssert(SearchableTransactionLog actual) {
        super(actual, TransactionLogAssert.class);
    }

    /** Verifies the kinds of all entries, oldest first. */
    public TransactionLogAssert tells(MessageType... types) {
        isNotNull();
        List<MessageType> told = entries().stream().map(Transaction::type).toList();
        return check(told.equals(List.of(types)), names(List.of(types)));
    }

    /** Verifies that every step was done. */
    public TransactionLogAssert isAllSuccessful() {
        isNotNull();
        return check(entries().stream().allMatch(Transaction::successful), "every step done");
    }

    /** Verifies that no entry holds a secret, see {@link TransactionAssert#holdsNothingOf}. */
    public TransactionLogAssert holdsNothingOf(String... secrets) {
        isNotNull();
        entries().forEach(entry -> new TransactionAssert(entry).holdsNothingOf(secrets));
        return this;
    }

    /** Verifies that there is an entry, and goes on with the newest. */
    public TransactionAssert newest() {
        isNotNull();
        List<Transaction> all = entries();
        check(!all.isEmpty(), "an entry");
        return new TransactionAssert(all.get(all.size() - 1));
    }

    private List<Transaction> entries() {
        List<Transaction> all = new ArrayList<>(actual.find(TransactionQuery.newest(TransactionQuery.MAX_LIMIT)));
        Collections.reverse(all);
        return all;
    }

    private static String names(List<MessageType> types) {
        return types.stream().map(MessageType::label).collect(Collectors.joining(", "));
    }

    @Override
    String there() {
        List<Transaction> all = entries();
        return all.isEmpty()
                ? "an empty log"
                : all.stream()
                        .map(entry -> new TransactionAssert(entry).there())
                        .collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
