package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of a table. Immutable.
 *
 * @param number the number of the row from 1, the row of names and empty rows not counted
 * @param line the line in the file where it begins, from 1
 * @param id the id that it states; null if none
 * @param connection the connection; null if the row has errors
 * @param problems what was found in it, with positions
 */
public record CsvRow(
        int number, int line, @Nullable String id, @Nullable Connection connection, List<Problem> problems) {
    public CsvRow {
        problems = List.copyOf(problems);
    }

    /** Tells whether the row is a connection. */
    public boolean isGood() {
        return connection != null;
    }
}
