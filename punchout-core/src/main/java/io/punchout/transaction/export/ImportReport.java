package io.punchout.transaction.export;

import io.punchout.problem.Problem;
import java.util.List;

/**
 * What an import came to. Immutable.
 *
 * @param added transactions that are new in the log
 * @param known transactions that were there already, and were left as they are
 * @param bad lines that could not be read
 * @param problems what is wrong with those, each with its line; the first thousand
 */
public record ImportReport(long added, long known, long bad, List<Problem> problems) {
    public ImportReport {
        problems = List.copyOf(problems);
    }
}
