package io.punchout.mapping;

import static io.punchout.mapping.TransformParameter.needed;
import static io.punchout.mapping.TransformParameter.optional;

import io.punchout.mapping.TransformParameter.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The transform {@code lookup}. */
final class Lookup {
    static final MappingTransform TRANSFORM = new SimpleTransform(
            "lookup",
            "Takes what a table says for the value. A value that the table does not have yields nothing.",
            List.of(
                    needed("table", Kind.TABLE, "what to take for which value"),
                    optional("otherwise", Kind.TEXT, "what to take for a value that the table does not have"),
                    optional("keep", Kind.FLAG, "whether such a value stays as it is"),
                    optional("ignoreCase", Kind.FLAG, "whether capitals and small letters are the same"),
                    optional(
                            "prefix",
                            Kind.FLAG,
                            "whether the longest beginning of the value counts that the table has")),
            Lookup::bind);

    private final Map<String, String> table = new HashMap<>();
    private final boolean ignoreCase;
    private final boolean prefix;
    private final boolean keep;
    private final @Nullable String otherwise;
    private int longest;

    private Lookup(TransformArguments arguments) {
        ignoreCase = arguments.flag("ignoreCase");
        prefix = arguments.flag("prefix");
        keep = arguments.flag("keep");
        otherwise = arguments.text("otherwise");
        if (keep && otherwise != null) {
            throw new IllegalArgumentException("keep and otherwise exclude each other");
        }
        arguments.table("table").forEach((from, to) -> {
            if (table.putIfAbsent(normal(from), to) != null) {
                throw new IllegalArgumentException("the table has '" + from + "' twice");
            }
            longest = Math.max(longest, normal(from).length());
        });
    }

    private static MappingTransform.Operation bind(TransformArguments arguments) {
        Lookup lookup = new Lookup(arguments);
        return Transforms.each(lookup::find);
    }

    private @Nullable String find(String value) {
        String key = normal(value);
        String found = table.get(key);
        for (int end = Math.min(key.length(), longest); prefix && found == null && end > 0; end--) {
            found = table.get(key.substring(0, end));
        }
        if (found != null) {
            return found;
        }
        return keep ? value : otherwise;
    }

    private String normal(String text) {
        String trimmed = Texts.trim(text);
        return ignoreCase ? trimmed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : trimmed;
    }
}
