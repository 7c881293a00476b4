package io.punchout.transaction.export;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.transaction.Transaction;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads what {@link TransactionExport} wrote into a log, in batches. What the log has already is left as it is, so a file
 * may be imported again, and an import that broke off may be repeated. A line that cannot be read is told and left out;
 * the others are imported. Immutable and thread-safe.
 */
public final class TransactionImport {
    /** The longest line that is read unless told otherwise, in bytes. */
    public static final int LONGEST_LINE = 64_000_000;

    private static final int BATCH = 500;
    private static final long CHARACTERS = 8_000_000;

    private final SearchableTransactionLog log;
    private final int longestLine;

    private TransactionImport(SearchableTransactionLog log, int longestLine) {
        this.log = Objects.requireNonNull(log, "log");
        this.longestLine = longestLine;
    }

    /** Returns an import into a log. */
    public static TransactionImport into(SearchableTransactionLog log) {
        return new TransactionImport(log, LONGEST_LINE);
    }

    /** Returns this import with another limit for lines, in bytes. */
    public TransactionImport longestLine(int bytes) {
        return new TransactionImport(log, bytes);
    }

    /**
     * Reads a file to its end.
     *
     * @param file UTF-8, perhaps with a byte order mark; empty lines do not count. Not closed
     * @throws IOException if the file cannot be read on; the lines before are in the log
     * @throws PunchOutException if the log fails; the batches before are in it
     */
    public ImportReport read(InputStream file) throws IOException {
        LineSplitter lines = new LineSplitter(file, longestLine);
        LineReader reader = new LineReader(longestLine);
        Run run = new Run();
        boolean more = true;
        while (more) {
            try {
                byte[] line = lines.next();
                more = line != null;
                if (line != null && !isBlank(line)) {
                    run.take(reader.read(line));
                }
            } catch (BadLineException bad) {
                run.bad(bad.problem().at(lines.number(), 1));
            } catch (IOException brokenOff) {
                run.write();
                throw brokenOff;
            }
        }
        run.write();
        return run.report();
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** One import under way. */
    private final class Run {
        private final List<Transaction> batch = new ArrayList<>();
        private final Problems problems = new Problems();
        private long characters;
        private long added;
        private long known;
        private long bad;

        void take(Transaction transaction) {
            batch.add(transaction);
            characters += transaction.message().length();
            if (batch.size() >= BATCH || characters >= CHARACTERS) {
                write();
            }
        }

        void bad(Problem problem) {
            bad++;
            problems.add(problem);
        }

        void write() {
            int taken = log.appendAll(List.copyOf(batch));
            added += taken;
            known += batch.size() - (long) taken;
            batch.clear();
            characters = 0;
        }

        ImportReport report() {
            return new ImportReport(added, known, bad, problems.list());
        }
    }
}
