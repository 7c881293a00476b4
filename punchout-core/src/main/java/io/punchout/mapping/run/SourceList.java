package io.punchout.mapping.run;

import io.punchout.mapping.MappingSource;
import io.punchout.mapping.MappingSource.Argument;
import io.punchout.mapping.MappingTarget.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects sources with how each is read. */
final class SourceList {
    static final Set<Level> ALL = EnumSet.allOf(Level.class);
    static final Set<Level> CART = EnumSet.of(Level.CART, Level.LINE);
    static final Set<Level> LINE = EnumSet.of(Level.LINE);

    private final Map<String, Source> sources = new LinkedHashMap<>();

    /** Reads the values of a source; none if it has none. */
    interface Reader {
        List<String> read(MappingScope scope, String argument);
    }

    /** Reads the entries of a source that rules can be repeated for. */
    interface EntryReader {
        List<MappingScope.Entry> read(MappingScope scope);
    }

    record Source(MappingSource source, Reader reader, EntryReader entries) {}

    void one(String name, Set<Level> levels, String description, Function<MappingScope, @Nullable Object> value) {
        many(name, Argument.NONE, levels, description, (scope, argument) -> values(value.apply(scope)));
    }

    void many(String name, Argument argument, Set<Level> levels, String description, Reader reader) {
        sources.put(
                name,
                new Source(new MappingSource(name, argument, false, levels, description), reader, scope -> List.of()));
    }

    void entries(String name, Set<Level> levels, String description, EntryReader entries) {
        sources.put(
                name,
                new Source(
                        new MappingSource(name, Argument.NONE, true, levels, description),
                        (scope, argument) -> List.of(),
                        entries));
    }

    Map<String, Source> byName() {
        return sources;
    }

    static List<String> values(@Nullable Object... values) {
        return Arrays.stream(values)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Numbers entries; each pair is a name and a value. */
    static <T> List<MappingScope.Entry> entries(
            Collection<T> items, Function<T, String> name, Function<T, String> value) {
        List<MappingScope.Entry> entries = new ArrayList<>();
        for (T item : items) {
            entries.add(new MappingScope.Entry(name.apply(item), value.apply(item), entries.size() + 1));
        }
        return entries;
    }
}
