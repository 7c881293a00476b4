package io.punchout.internal.flow;

import io.punchout.problem.Problem;
import io.punchout.protocol.Refusal;
import io.punchout.protocol.Refusal.Reason;
import java.util.List;

/** A refusal on the way, for {@link Exchange} to answer. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    RefusedException(Reason reason, List<Problem> problems) {
        super(reason.name(), null, false, false);
        this.refusal = new Refusal(reason, problems);
    }

    Refusal refusal() {
        return refusal;
    }
}
