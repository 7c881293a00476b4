package io.punchout.testkit.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code log}.
 *
 * @param isExport out of the database, or into it
 * @param jdbcUrl the database
 * @param prefix what the tables' names begin with
 * @param connection of this connection only; null for all
 * @param session of this visit only; null for all
 * @param withoutPersons whether persons are taken out
 * @param file null for standard output or input
 */
record LogArguments(
        boolean isExport,
        String jdbcUrl,
        String prefix,
        @Nullable String connection,
        @Nullable String session,
        boolean withoutPersons,
        @Nullable Path file) {

    static LogArguments parse(List<String> arguments) throws UsageException {
        String what = arguments.isEmpty() ? "" : arguments.get(0);
        if (!what.equals("export") && !what.equals("import")) {
            throw new UsageException("log: say 'export' or 'import'.");
        }
        String url = null;
        String prefix = "punchout_";
        String connection = null;
        String session = null;
        boolean withoutPersons = false;
        Path file = null;
        for (Iterator<String> words = arguments.subList(1, arguments.size()).iterator(); words.hasNext(); ) {
            String word = words.next();
            switch (word) {
                case "--jdbc-url" -> url = value(word, words);
                case "--prefix" -> prefix = value(word, words);
                case "--connection" -> connection = value(word, words);
                case "--session" -> session = value(word, words);
                case "--without-persons" -> withoutPersons = true;
                default -> file = file(word, file);
            }
        }
        if (url == null) {
            throw new UsageException("log: --jdbc-url is missing.");
        }
        return new LogArguments(what.equals("export"), url, prefix, connection, session, withoutPersons, file);
    }

    private static Path file(String word, @Nullable Path before) throws UsageException {
        if (word.startsWith("--") || before != null) {
            throw new UsageException("log: there is no option '" + word + "'.");
        }
        try {
            return Path.of(word);
        } catch (InvalidPathException wrong) {
            throw new UsageException("log: '" + word + "' is no path.");
        }
    }

    private static String value(String option, Iterator<String> words) throws UsageException {
        if (!words.hasNext()) {
            throw new UsageException("log: " + option + " needs a value.");
        }
        return words.next();
    }
}
