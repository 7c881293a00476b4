package io.punchout.admin;

import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import java.util.List;
import java.util.Locale;

/** What a connection must pass before it is stored. Thread-safe. */
@FunctionalInterface
public interface ConnectionCheck {

    /** Returns what is wrong with a connection, in a language; an error keeps it from being stored. */
    List<Problem> check(Connection connection, Locale language);
}
