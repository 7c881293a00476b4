package io.punchout.mapping.run;

import java.util.List;

/** A source with its argument, found and checked. */
record SourceRef(String text, SourceList.Source source, String argument) {

    /** Returns its values; blank ones count as none. */
    List<String> read(MappingScope scope) {
        return source.reader().read(scope, argument).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    List<MappingScope.Entry> entries(MappingScope scope) {
        return source.entries().read(scope);
    }
}
