package io.punchout.testkit.adversary;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * One attack, and what must come of it.
 *
 * @param kind what it is after
 * @param name what it does, for reports
 * @param expected what a shop must do, in words
 */
public record Attack(AttackClass kind, String name, String expected, Attempt attempt) {
    public Attack {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(attempt, "attempt");
    }

    /** How an attack is made. */
    @FunctionalInterface
    public interface Attempt {

        /**
         * Makes the attack.
         *
         * @return what the shop did wrong; empty if it did as expected
         */
        List<String> on(Target target);
    }

    /** An attack that must be turned away: no visit, and nothing told that helps. */
    static Attack refused(AttackClass kind, String name, Sending sending) {
        return new Attack(kind, name, "refused", target -> {
            Answer answer = sending.to(target);
            return answer.opensVisit() ? List.of("a visit was opened: " + answer) : answer.leaks(target);
        });
    }

    /** As {@link #refused}; a server may also end the connection before it has read everything. */
    static Attack refusedOrCutOff(AttackClass kind, String name, Sending sending) {
        Attack refused = refused(kind, name, sending);
        return new Attack(kind, name, "refused, or cut off", target -> {
            try {
                return refused.attempt().on(target);
            } catch (UncheckedIOException cutOff) {
                return List.of();
            }
        });
    }

    /** A message that may be understood or refused, as the shop pleases, but must do no harm. */
    static Attack harmless(AttackClass kind, String name, Sending sending) {
        return new Attack(
                kind,
                name,
                "harmless, whether understood or refused",
                target -> sending.to(target).leaks(target));
    }

    /** Sends one message. */
    @FunctionalInterface
    interface Sending {
        Answer to(Target target);
    }

    @Override
    public String toString() {
        return kind + ": " + name + " (" + expected + ")";
    }
}
