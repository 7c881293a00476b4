package io.punchout.problem;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;

/**
 * What came of a step that may be refused: either an accepted value, perhaps with warnings, or a refusal with at least
 * one error. Expected refusals are outcomes, never exceptions. Immutable if the value is.
 *
 * <pre>{@code
 * HttpReply reply = punchOut.transfer(sessionId, cart)
 *         .fold(ReturnForm::toReply, problems -> errorPage(problems));
 * }</pre>
 *
 * @param <T> the type of the accepted value
 */
public sealed interface Outcome<T> {

    /** Everything that was found on the way, errors of a refusal included. */
    List<Problem> problems();

    /** The step was done. */
    record Accepted<T>(T value, List<Problem> problems) implements Outcome<T> {
        public Accepted {
            Objects.requireNonNull(value, "value");
            problems = List.copyOf(problems);
        }
    }

    /** The step was refused; nothing changed. */
    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(Problem::isError)) {
                throw new IllegalArgumentException("a refusal needs at least one error");
            }
        }
    }

    /** Returns an accepted value without problems. */
    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value, List.of());
    }

    /** Returns an accepted value with the warnings found on the way. */
    static <T> Outcome<T> accepted(T value, List<Problem> problems) {
        return new Accepted<>(value, problems);
    }

    /** Returns a refusal for one error. */
    static <T> Outcome<T> refused(Problem error) {
        return new Refused<>(List.of(error));
    }

    /** Returns a refusal; at least one of the problems must be an error. */
    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    /** Tells whether there is a value. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** Turns either side into a result. */
    default <R> R fold(Function<? super T, ? extends R> accepted, Function<List<Problem>, ? extends R> refused) {
        if (this instanceof Accepted<T> done) {
            return accepted.apply(done.value());
        }
        return refused.apply(problems());
    }

    /**
     * Returns the value.
     *
     * @throws NoSuchElementException with the problems in its message if the step was refused
     */
    default T orElseThrow() {
        return this.<T>fold(Function.identity(), problems -> {
            throw new NoSuchElementException("refused: " + problems);
        });
    }

    /** Returns the first error of a refusal. */
    default Problem error() {
        return problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("not refused"));
    }
}
