package io.punchout.testkit.cli;

import java.util.List;

/** One command of the command line. */
public interface Command {

    /** Returns the word that calls it, for example {@code "demo"}. */
    String name();

    /** Returns how it is called, and what it does: a few lines for the usage text. */
    String usage();

    /**
     * Runs the command.
     *
     * @param arguments what follows the command's name
     * @return the exit code: 0 for success, 1 if what was looked at is not in order
     * @throws UsageException if it was called wrongly; the exit code is 2
     */
    int run(List<String> arguments, Console io) throws UsageException;
}
