package io.punchout.problem;

/**
 * The stable name of a kind of problem. Each module lists its codes in one enum, so that a host can switch on them.
 * Codes are lower case with dots and underscores, for example {@code "auth.wrong_secret"}, and never change their
 * meaning.
 */
public interface ProblemCode {
    /** Returns the stable text of this code. */
    String code();

    /** Returns the severity that problems of this code have unless stated otherwise. */
    Severity severity();
}
