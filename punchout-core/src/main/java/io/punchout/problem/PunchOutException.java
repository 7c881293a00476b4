package io.punchout.problem;

/**
 * Something is broken that no buyer can help: a store that fails, or an API used wrongly. Expected refusals are {@link
 * Outcome}s instead.
 */
public class PunchOutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PunchOutException(String message) {
        super(message);
    }

    public PunchOutException(String message, Throwable cause) {
        super(message, cause);
    }
}
