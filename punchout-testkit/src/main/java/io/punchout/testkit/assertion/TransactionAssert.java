package io.punchout.testkit.assertion;

import io.punchout.problem.ProblemCode;
import io.punchout.transaction.MessageType;
import io.punchout.transaction.Transaction;
import java.util.Objects;

/** Assertions about an entry of the log. Failures never show the message. */
public final class TransactionAssert extends Told<TransactionAssert, Transaction> {
    TransactionAssert(Transaction actual) {
        super(actual, TransactionAssert.class);
    }

    /** Verifies that the step was done. */
    public TransactionAssert isSuccessful() {
        isNotNull();
        return check(actual.successful(), "successful");
    }

    /** Verifies that the step was refused, for this reason among others. */
    public TransactionAssert isRefused(ProblemCode code) {
        isNotNull();
        return check(
                !actual.successful() && actual.problems().stream().anyMatch(problem -> problem.is(code)),
                "refused with " + code.code());
    }

    /** Verifies what kind of message it is about. */
    public TransactionAssert isOf(MessageType type) {
        isNotNull();
        return check(actual.type() == type, type.label());
    }

    /** Verifies the connection. */
    public TransactionAssert isOfConnection(String connectionId) {
        isNotNull();
        return check(connectionId.equals(actual.connectionId()), "of connection " + connectionId);
    }

    /** Verifies that the message holds a text. */
    public TransactionAssert says(String text) {
        isNotNull();
        return check(actual.message().contains(text), "a message with \"" + text + "\"");
    }

    /** Verifies that neither the message nor its problems and mapped data hold a secret; failures do not repeat it. */
    public TransactionAssert holdsNothingOf(String... secrets) {
        isNotNull();
        boolean clean = true;
        for (String secret : secrets) {
            clean &= !actual.message().contains(secret)
                    && !actual.problems().toString().contains(secret)
                    && !actual.mappedData().toString().contains(secret);
        }
        return check(clean, "nothing of the " + secrets.length + " secrets");
    }

    @Override
    String there() {
        return actual.type().label() + " " + actual.direction().label() + ", "
                + (actual.successful() ? "successful" : "failed") + ", connection "
                + Objects.requireNonNullElse(actual.connectionId(), "none") + "; " + of(actual.problems()) + "; "
                + actual.message().length() + " characters of message";
    }
}
