package io.punchout.connection.config;

import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a table of connections, row by row. Nothing is half-imported: {@link #outcome()} has all connections or
 * none. Immutable.
 *
 * @param rows what became of each row, in order
 * @param problems what concerns the file as a whole, for example that it is no CSV
 */
public record CsvImport(List<CsvRow> rows, List<Problem> problems) {
    public CsvImport {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Returns all connections, or everything that is wrong. */
    public Outcome<List<Connection>> outcome() {
        Problems all = new Problems();
        all.addAll(problems);
        List<Connection> connections = new ArrayList<>();
        for (CsvRow row : rows) {
            all.addAll(row.problems());
            Connection connection = row.connection();
            if (connection != null) {
                connections.add(connection);
            }
        }
        return all.hasErrors() ? Outcome.refused(all.list()) : Outcome.accepted(List.copyOf(connections), all.list());
    }
}
