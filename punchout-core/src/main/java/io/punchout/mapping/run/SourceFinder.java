package io.punchout.mapping.run;

import io.punchout.internal.text.Messages;
import io.punchout.mapping.MappingProblem;
import io.punchout.mapping.MappingSource;
import io.punchout.mapping.MappingSource.Argument;
import io.punchout.mapping.MappingTarget.Level;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.Locale;
import java.util.Optional;

/** Finds sources by their names, and says what is wrong with a name where it stands. */
record SourceFinder(Level level, boolean repeated, Messages messages, Problems problems) {

    /** Returns a source that gives values. */
    Optional<SourceRef> value(String text, String at) {
        Optional<SourceRef> found = find(text, at);
        if (found.isPresent() && found.get().source().source().entries()) {
            return refuse("source.entries", text, at);
        }
        if (found.isPresent() && !repeated && text.startsWith(Sources.EACH)) {
            return refuse("each.not_repeated", text, at);
        }
        return found;
    }

    /** Returns a source of entries. */
    Optional<SourceRef> entries(String text, String at) {
        Optional<SourceRef> found = find(text, at);
        if (found.isPresent() && !found.get().source().source().entries()) {
            problems.add(messages.problem(MappingProblem.INVALID_EACH, "each.no_entries", text)
                    .at(at));
            return Optional.empty();
        }
        return found;
    }

    private Optional<SourceRef> find(String text, String at) {
        int colon = text.indexOf(':');
        String name = (colon < 0 ? text : text.substring(0, colon)).strip();
        String argument = colon < 0 ? "" : text.substring(colon + 1).strip();
        Optional<SourceList.Source> known = Sources.find(name);
        if (known.isEmpty()) {
            problems.add(messages.problem(MappingProblem.UNKNOWN_SOURCE, "source.unknown", text)
                    .at(at)
                    .hint(messages.near(name, Sources.names(level))));
            return Optional.empty();
        }
        MappingSource source = known.get().source();
        if (!source.levels().contains(level)) {
            Problem problem = messages.problem(
                    MappingProblem.UNKNOWN_SOURCE,
                    "source.level",
                    name,
                    messages.text("level." + level.name().toLowerCase(Locale.ROOT)));
            problems.add(
                    problem.at(at).hint(messages.text("source.level.hint", String.join(", ", Sources.names(level)))));
            return Optional.empty();
        }
        if (source.argument() == Argument.REQUIRED && argument.isEmpty()) {
            return refuse("source.argument", name, at);
        }
        if (source.argument() == Argument.NONE && colon >= 0) {
            return refuse("source.no_argument", name, at);
        }
        return Optional.of(new SourceRef(text, known.get(), argument));
    }

    private Optional<SourceRef> refuse(String key, String name, String at) {
        problems.add(messages.problem(MappingProblem.UNKNOWN_SOURCE, key, name).at(at));
        return Optional.empty();
    }
}
