package io.punchout.testkit.cli;

import io.punchout.testkit.demo.DemoOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code demo}.
 *
 * @param once whether round trips are played
 * @param port the port, 0 for any
 * @param config the file of connections; null for none
 * @param jdbcUrl the database; null for the default one
 */
record DemoArguments(
        boolean once,
        int port,
        @Nullable Path config,
        @Nullable String jdbcUrl) {

    static DemoArguments parse(List<String> arguments) throws UsageException {
        boolean once = false;
        int port = -1;
        Path config = null;
        String jdbcUrl = null;
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            switch (word) {
                case "--once" -> once = true;
                case "--port" -> port = port(value(word, words));
                case "--config" -> config = path(value(word, words));
                case "--jdbc-url" -> jdbcUrl = value(word, words);
                default -> throw new UsageException("demo: there is no option '" + word + "'.");
            }
        }
        int free = once ? 0 : DemoOptions.DEFAULT_PORT;
        return new DemoArguments(once, port < 0 ? free : port, config, jdbcUrl);
    }

    private static String value(String option, Iterator<String> words) throws UsageException {
        if (!words.hasNext()) {
            throw new UsageException("demo: " + option + " needs a value.");
        }
        return words.next();
    }

    private static int port(String text) throws UsageException {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new UsageException("demo: '" + text + "' is no port.");
        }
        return Integer.parseInt(text);
    }

    private static Path path(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException wrong) {
            throw new UsageException("demo: '" + text + "' is no path.");
        }
    }
}
