package io.punchout.testkit.assertion;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.http.HttpReply;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.session.Session;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.testkit.buyer.OrderAnswer;
import io.punchout.testkit.buyer.ReceivedCart;
import io.punchout.testkit.buyer.SetupAnswer;
import io.punchout.testkit.buyer.TakenLine;
import io.punchout.transaction.Transaction;

/**
 * The entry to all assertions: import {@code assertThat} of this class statically, beside AssertJ's own. Failures say what
 * is there, without secrets, start tokens and ids of visits.
 */
public final class PunchOutAssertions {
    private PunchOutAssertions() {}

    /** Starts with a reply of the facade. */
    public static HttpReplyAssert assertThat(HttpReply actual) {
        return new HttpReplyAssert(actual);
    }

    /** Starts with what a simulated buyer understood of the answer to its setup. */
    public static SetupAnswerAssert assertThat(SetupAnswer actual) {
        return new SetupAnswerAssert(actual);
    }

    /** Starts with what a simulated buyer understood of the answer to its order. */
    public static OrderAnswerAssert assertThat(OrderAnswer actual) {
        return new OrderAnswerAssert(actual);
    }

    /** Starts with a step that may be refused. */
    public static <T> OutcomeAssert<T> assertThat(Outcome<T> actual) {
        return new OutcomeAssert<>(actual);
    }

    /** Starts with a visit. */
    public static SessionAssert assertThat(Session actual) {
        return new SessionAssert(actual);
    }

    /** Starts with a cart. */
    public static CartAssert assertThat(Cart actual) {
        return new CartAssert(actual);
    }

    /** Starts with a line of a cart. */
    public static CartLineAssert assertThat(CartLine actual) {
        return new CartLineAssert(actual);
    }

    /** Starts with the form that carries a cart back. */
    public static ReturnFormAssert assertThat(ReturnForm actual) {
        return new ReturnFormAssert(actual);
    }

    /** Starts with what a simulated buyer got back. */
    public static ReceivedCartAssert assertThat(ReceivedCart actual) {
        return new ReceivedCartAssert(actual);
    }

    /** Starts with what a buyer's system made of a line. */
    public static TakenLineAssert assertThat(TakenLine actual) {
        return new TakenLineAssert(actual);
    }

    /** Starts with an entry of the log. */
    public static TransactionAssert assertThat(Transaction actual) {
        return new TransactionAssert(actual);
    }

    /** Starts with a log. */
    public static TransactionLogAssert assertThat(SearchableTransactionLog actual) {
        return new TransactionLogAssert(actual);
    }
}
