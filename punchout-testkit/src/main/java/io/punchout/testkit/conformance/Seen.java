package io.punchout.testkit.conformance;

import io.punchout.http.HttpReply;
import io.punchout.http.ReturnForm;
import io.punchout.order.ReceivedOrder;
import io.punchout.problem.Problem;
import io.punchout.session.Session;
import io.punchout.testkit.FakeShop;
import io.punchout.transaction.Transaction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of something that happened.
 *
 * @param reply what was answered to the buyer's system; null if the browser or the shop called
 * @param first the first reply of the transcript, to compare with
 * @param form the form that the shop got; null if none
 * @param session the visit that a start link led to; null if none
 * @param accepted whether a call of the shop's was accepted
 * @param outcome the problems of that call
 * @param log what was recorded meanwhile
 * @param calls what the shop was asked meanwhile
 * @param orders the orders that reached it meanwhile
 * @param told a document that the shop sends later; null if none
 */
record Seen(
        @Nullable HttpReply reply,
        @Nullable HttpReply first,
        @Nullable ReturnForm form,
        @Nullable Session session,
        boolean accepted,
        List<Problem> outcome,
        List<Transaction> log,
        List<FakeShop.Call> calls,
        List<ReceivedOrder> orders,
        @Nullable String told) {

    List<Problem> problems() {
        return Stream.concat(outcome.stream(), log.stream().flatMap(entry -> entry.problems().stream()))
                .toList();
    }

    /** Returns the document of the reply, within the form or told later; empty if there is none. */
    String document() {
        if (told != null) {
            return told;
        }
        if (reply != null) {
            return reply.bodyText();
        }
        return form == null ? "" : FormDocument.of(form);
    }
}
