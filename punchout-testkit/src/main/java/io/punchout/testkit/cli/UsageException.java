package io.punchout.testkit.cli;

/** A command was called wrongly; the message says how. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message, null, false, false);
    }
}
