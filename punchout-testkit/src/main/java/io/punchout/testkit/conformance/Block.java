package io.punchout.testkit.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of a transcript that begins at its margin, with the indented lines below it.
 *
 * @param keyword what happens or is the case
 * @param argument what stands behind the keyword; empty if nothing
 * @param line the line in the file
 * @param entries the lines below
 */
record Block(String keyword, String argument, int line, List<Entry> entries) {
    Block {
        entries = List.copyOf(entries);
    }

    Optional<String> text(String key) {
        return all(key).map(Entry::text).findFirst();
    }

    Stream<Entry> all(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key));
    }

    boolean isYes(String key) {
        return all(key).anyMatch(Entry::isYes);
    }
}
