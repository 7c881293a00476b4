package io.punchout.mapping.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a rule's value comes from, ready to run. Thread-safe. */
sealed interface CompiledValue {

    /**
     * Values with where they came from.
     *
     * @param from a source, {@code constant}, {@code template} or {@code null}
     */
    record Found(List<String> values, String from) {}

    Found find(MappingScope scope);

    /** The first source that says something. */
    record FirstOf(List<SourceRef> sources) implements CompiledValue {
        @Override
        public Found find(MappingScope scope) {
            for (SourceRef source : sources) {
                List<String> values = source.read(scope);
                if (!values.isEmpty()) {
                    return new Found(values, source.text());
                }
            }
            return new Found(List.of(), "none of its sources");
        }
    }

    /** Always the same; none leaves the target out. */
    record Fixed(List<String> values, String from) implements CompiledValue {
        @Override
        public Found find(MappingScope scope) {
            return new Found(values, from);
        }
    }

    /** Texts and sources in turn. If no source says anything there is no value. */
    record Template(List<Segment> segments) implements CompiledValue {
        @Override
        public Found find(MappingScope scope) {
            StringBuilder text = new StringBuilder();
            boolean found = segments.stream().noneMatch(segment -> segment.source() != null);
            for (Segment segment : segments) {
                text.append(segment.text());
                SourceRef source = segment.source();
                if (source != null) {
                    List<String> values = source.read(scope);
                    found |= !values.isEmpty();
                    text.append(values.isEmpty() ? "" : values.get(0));
                }
            }
            return new Found(found ? List.of(text.toString()) : List.of(), "template");
        }
    }

    /**
     * A piece of a template.
     *
     * @param source what follows the text; null at the end
     */
    record Segment(String text, @Nullable SourceRef source) {}

    /** Takes a template apart; empty where a source is not closed. */
    static @Nullable List<String> pieces(String template) {
        List<String> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            if (template.startsWith("$${", at)) {
                text.append("${");
                at += 3;
            } else if (template.startsWith("${", at)) {
                int end = template.indexOf('}', at);
                if (end < 0) {
                    return null;
                }
                pieces.add(text.toString());
                pieces.add(template.substring(at + 2, end).strip());
                text.setLength(0);
                at = end + 1;
            } else {
                text.append(template.charAt(at));
                at++;
            }
        }
        pieces.add(text.toString());
        return pieces;
    }
}
