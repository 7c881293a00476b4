package io.punchout.mapping.run;

import static io.punchout.mapping.run.SourceList.ALL;

import io.punchout.mapping.MappingSource;
import io.punchout.mapping.MappingSource.Argument;
import io.punchout.mapping.MappingTarget.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sources there are. */
final class Sources {
    static final String EACH = "each.";

    private static final Map<String, SourceList.Source> ALL_SOURCES = all();

    private Sources() {}

    private static Map<String, SourceList.Source> all() {
        SourceList list = new SourceList();
        CartSources.addTo(list);
        VisitSources.addTo(list);
        list.one(
                "each.name",
                ALL,
                "The name of the entry that the rule is repeated for.",
                scope -> scope.entry() == null ? null : scope.entry().name());
        list.one(
                "each.value",
                ALL,
                "The value of that entry.",
                scope -> scope.entry() == null ? null : scope.entry().value());
        list.one(
                "each.index",
                ALL,
                "The number of that entry, from 1.",
                scope -> scope.entry() == null ? null : scope.entry().index());
        return list.byName();
    }

    /** Returns all of them, in the order of the documentation. */
    static List<MappingSource> vocabulary() {
        return ALL_SOURCES.values().stream().map(SourceList.Source::source).toList();
    }

    /** Returns the source of a name without its argument. */
    static Optional<SourceList.Source> find(String name) {
        return Optional.ofNullable(ALL_SOURCES.get(name));
    }

    /** Returns how sources are written that can be used at a level. */
    static List<String> names(Level level) {
        return ALL_SOURCES.values().stream()
                .map(SourceList.Source::source)
                .filter(source -> source.levels().contains(level))
                .map(source -> source.argument() == Argument.REQUIRED ? source.name() + ":" : source.name())
                .toList();
    }
}
