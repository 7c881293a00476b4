package io.punchout.protocol;

import io.punchout.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * Why a request is refused: a reason for the protocol to translate, and the problems behind it.
 *
 * @param reason the kind of refusal
 * @param problems what was found, at least one error; for authentication they are for the log only
 */
public record Refusal(Reason reason, List<Problem> problems) {

    /** The kinds of refusal; each protocol has its own way to say them. */
    public enum Reason {
        /** Who asks is not known, or the secret is wrong: the two are answered alike. */
        UNAUTHENTICATED,
        /** Who asks is known but may not: the shop refused the user, or the connection is not for this kind of message. */
        FORBIDDEN,
        /** What is asked for makes no sense or is not safe, such as a bad return URL. */
        BAD_REQUEST,
        /** What is asked for is not offered over this connection. */
        NOT_SUPPORTED,
        /** The state of things prevents it: the same id came before with another content. */
        CONFLICT,
        /** The shop or a store failed. */
        INTERNAL_ERROR
    }

    public Refusal {
        Objects.requireNonNull(reason, "reason");
        problems = List.copyOf(problems);
    }
}
