package io.punchout.mapping;

import static io.punchout.mapping.TransformParameter.needed;
import static io.punchout.mapping.TransformParameter.optional;

import io.punchout.mapping.TransformParameter.Kind;
import io.punchout.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The transforms that mappings can use: the library's own, and those of the host. Immutable and thread-safe. */
public final class Transforms {
    private static final Transforms STANDARD = new Transforms(standardTransforms());

    private final Map<String, MappingTransform> byName = new LinkedHashMap<>();

    private Transforms(Collection<MappingTransform> transforms) {
        transforms.forEach(transform -> byName.put(transform.name(), transform));
    }

    /** Returns the library's own transforms. */
    public static Transforms standard() {
        return STANDARD;
    }

    /**
     * Returns these transforms and more.
     *
     * @throws IllegalArgumentException if a name is taken
     */
    public Transforms with(Collection<? extends MappingTransform> more) {
        List<MappingTransform> all = new ArrayList<>(byName.values());
        for (MappingTransform transform : more) {
            if (all.stream().anyMatch(known -> known.name().equals(transform.name()))) {
                throw new IllegalArgumentException("there is a transform '" + transform.name() + "' already");
            }
            all.add(transform);
        }
        return new Transforms(all);
    }

    /** Returns all of them, in the order of the documentation. */
    public List<MappingTransform> all() {
        return List.copyOf(byName.values());
    }

    /** Returns the transform of a name. */
    public Optional<MappingTransform> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Returns steps as one chain, ready to run. Unknown transforms and wrong arguments become problems.
     *
     * @param where the JSON pointer of the steps
     */
    public Chain chain(List<TransformStep> steps, String where, Problems problems) {
        return chain(steps, where, problems, Locale.ENGLISH);
    }

    /** Returns steps as one chain, with problems in a language: German, or else English. */
    public Chain chain(List<TransformStep> steps, String where, Problems problems, Locale locale) {
        return new Binder(this, problems, locale).bind(steps, where);
    }

    private static List<MappingTransform> standardTransforms() {
        return List.of(
                make(
                        "default",
                        "Takes this value where there is none, or a blank one.",
                        List.of(needed("value", Kind.TEXT, "the value to take")),
                        arguments -> {
                            List<String> otherwise = List.of(arguments.text("value", ""));
                            return values -> values.stream().allMatch(String::isBlank) ? otherwise : values;
                        }),
                Lookup.TRANSFORM,
                make(
                        "cut",
                        "Keeps so many characters (code points) at most.",
                        List.of(
                                needed("length", Kind.NUMBER, "how many characters to keep"),
                                optional("start", Kind.NUMBER, "the first character to keep, counted from 1")),
                        Texts::cut),
                make(
                        "split",
                        "Takes a value apart at a text.",
                        List.of(
                                needed("by", Kind.TEXT, "the text between the parts"),
                                optional("take", Kind.NUMBER, "which part to keep, from 1; from the end if negative")),
                        Texts::split),
                make(
                        "join",
                        "Makes one value of several.",
                        List.of(optional("by", Kind.TEXT, "the text between them; a blank unless given")),
                        arguments -> {
                            String by = arguments.text("by", " ");
                            return values -> values.isEmpty() ? values : List.of(String.join(by, values));
                        }),
                each("trim", "Removes white space at both ends, the non-breaking kind too.", Texts::trim),
                each(
                        "upper",
                        "Writes in capitals, whatever the server's language.",
                        text -> text.toUpperCase(Locale.ROOT)),
                each(
                        "lower",
                        "Writes in small letters, whatever the server's language.",
                        text -> text.toLowerCase(Locale.ROOT)),
                make(
                        "replace",
                        "Replaces a text wherever it stands; no pattern.",
                        List.of(
                                needed("text", Kind.TEXT, "the text to replace"),
                                optional("with", Kind.TEXT, "what to write instead; nothing unless given")),
                        Texts::replace),
                make(
                        "prefix",
                        "Writes a text before a value that is there.",
                        List.of(needed("text", Kind.TEXT, "the text")),
                        arguments -> {
                            String before = arguments.text("text", "");
                            return each(text -> text.isBlank() ? text : before + text);
                        }),
                make(
                        "suffix",
                        "Writes a text behind a value that is there.",
                        List.of(needed("text", Kind.TEXT, "the text")),
                        arguments -> {
                            String behind = arguments.text("text", "");
                            return each(text -> text.isBlank() ? text : text + behind);
                        }),
                each("stripMarkup", "Removes HTML tags and comments and resolves character references.", Markup::strip),
                Dates.TRANSFORM,
                Numbers.NUMBER,
                Numbers.NEGATE);
    }

    private static MappingTransform make(
            String name,
            String description,
            List<TransformParameter> parameters,
            Function<TransformArguments, MappingTransform.Operation> maker) {
        return new SimpleTransform(name, description, parameters, maker);
    }

    private static MappingTransform each(String name, String description, UnaryOperator<String> change) {
        return MappingTransform.of(name, description, change);
    }

    static MappingTransform.Operation each(Function<String, @Nullable String> change) {
        return values -> {
            List<String> changed = new ArrayList<>(values.size());
            for (String value : values) {
                String next = change.apply(value);
                if (next != null) {
                    changed.add(next);
                }
            }
            return Collections.unmodifiableList(changed);
        };
    }
}
