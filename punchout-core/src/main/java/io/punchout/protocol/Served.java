package io.punchout.protocol;

import io.punchout.problem.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a {@link ServiceMessage}.
 *
 * @param answer the reply
 * @param successful whether the message was done; false for a refusal
 * @param problems what was found while serving, for the log
 * @param sessionId the visit that the message belongs to; null when it belongs to none that is known
 */
public record Served(
        Answer answer,
        boolean successful,
        List<Problem> problems,
        @Nullable String sessionId) {
    public Served {
        Objects.requireNonNull(answer, "answer");
        problems = List.copyOf(problems);
    }

    /** The message was done. */
    public static Served done(Answer answer) {
        return new Served(answer, true, List.of(), null);
    }

    /** The message was done; these were found on the way. */
    public static Served done(Answer answer, List<Problem> problems) {
        return new Served(answer, true, problems, null);
    }

    /** The message was refused. */
    public static Served refused(Answer answer, List<Problem> problems) {
        return new Served(answer, false, problems, null);
    }

    /** Returns the same for a known visit. */
    public Served of(@Nullable String session) {
        return new Served(answer, successful, problems, session);
    }
}
