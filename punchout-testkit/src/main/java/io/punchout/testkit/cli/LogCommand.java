package io.punchout.testkit.cli;

import io.punchout.problem.PunchOutException;
import io.punchout.spi.SearchableTransactionLog;
import io.punchout.store.jdbc.JdbcStores;
import io.punchout.transaction.TransactionQuery;
import io.punchout.transaction.export.ImportReport;
import io.punchout.transaction.export.TransactionExport;
import io.punchout.transaction.export.TransactionImport;
import io.punchout.transaction.person.PersonFilter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes a transaction log out of a database, and into one. */
final class LogCommand implements Command {

    @Override
    public String name() {
        return "log";
    }

    @Override
    public String usage() {
        return """
                log export --jdbc-url URL [--prefix punchout_] [--connection ID] [--session ID] [--without-persons] [FILE]
                log import --jdbc-url URL [--prefix punchout_] [FILE]
                  Writes a transaction log as JSON Lines, newest first, or reads such a file; without FILE to standard
                  output, and from standard input. What the log has already is left as it is. H2 is built in; for another
                  database: java -cp punchout-cli.jar:driver.jar io.punchout.testkit.cli.Main log ...
                  exit 0 if all went well, 1 if lines were bad or the database or file failed
                """;
    }

    @Override
    public int run(List<String> arguments, Console io) throws UsageException {
        LogArguments options = LogArguments.parse(arguments);
        try {
            JdbcStores stores = JdbcStores.builder(options.jdbcUrl())
                    .tablePrefix(options.prefix())
                    .build();
            return options.isExport() ? export(stores, options, io) : read(stores, options, io);
        } catch (PunchOutException | IOException failed) {
            io.err().println("log: " + failed.getMessage());
            return 1;
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("log: " + wrong.getMessage());
        }
    }

    private static int export(JdbcStores stores, LogArguments options, Console io) throws IOException {
        stores.checkTables();
        SearchableTransactionLog log = stores.transactionLog();
        TransactionExport export = TransactionExport.of(log);
        if (options.withoutPersons()) {
            export = export.filter(PersonFilter.create());
        }
        TransactionQuery query =
                TransactionQuery.newest(1).ofConnection(options.connection()).ofSession(options.session());
        Path file = options.file();
        long written;
        if (file == null) {
            written = export.write(query, io.out());
        } else {
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
                written = export.write(query, target);
            }
        }
        io.err().println("Exported " + written + " transactions.");
        return 0;
    }

    private static int read(JdbcStores stores, LogArguments options, Console io) throws IOException {
        stores.createTables();
        TransactionImport into = TransactionImport.into(stores.transactionLog());
        Path file = options.file();
        ImportReport report;
        if (file == null) {
            report = into.read(io.in());
        } else {
            try (InputStream source = new BufferedInputStream(Files.newInputStream(file))) {
                report = into.read(source);
            }
        }
        report.problems().forEach(problem -> io.err().println(problem));
        io.err()
                .println("Imported " + report.added() + " transactions, " + report.known() + " were there, "
                        + report.bad() + " lines were bad.");
        return report.bad() == 0 ? 0 : 1;
    }
}
