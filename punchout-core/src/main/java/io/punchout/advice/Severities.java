package io.punchout.advice;

import io.punchout.platform.Confidence;
import io.punchout.platform.Effect;
import io.punchout.platform.Limit;
import io.punchout.problem.Severity;
import java.util.EnumSet;
import java.util.Set;

/** How much a limit matters: what is known at second hand is never more than advice. */
final class Severities {
    private static final Set<Effect> HARMLESS = EnumSet.of(Effect.HIDDEN, Effect.PASSED_ON);

    private Severities() {}

    static Severity of(Limit limit) {
        boolean documented = limit.evidence().confidence() == Confidence.DOCUMENTED;
        return documented && !HARMLESS.contains(limit.effect()) ? Severity.WARNING : Severity.ADVICE;
    }
}
