package io.punchout.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which target takes its value from where. A target that no rule names keeps the built-in value. Several rules for one
 * target are tried in order, and the first whose conditions hold counts; only the last may be without condition, unless
 * it is {@linkplain MappingRule#each() repeated}. Immutable; compared by value.
 *
 * <pre>{@code
 * Mapping mapping = Mapping.of(
 *         MappingRule.to("VENDOR").constant("4711").build(),
 *         MappingRule.to("MATGROUP")
 *                 .source("line.classification:UNSPSC")
 *                 .transform(TransformStep.of("cut").with("length", 4))
 *                 .build());
 * }</pre>
 *
 * @param rules the rules in order; those of one target stand together, where its first one stood
 */
public record Mapping(List<MappingRule> rules) {
    private static final Mapping EMPTY = new Mapping(List.of());

    public Mapping {
        Map<String, List<MappingRule>> byTarget = new LinkedHashMap<>();
        rules.forEach(rule -> byTarget.computeIfAbsent(rule.target(), name -> new ArrayList<>())
                .add(rule));
        rules = byTarget.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the mapping that leaves every built-in value as it is. */
    public static Mapping empty() {
        return EMPTY;
    }

    /** Returns a mapping of these rules. */
    public static Mapping of(MappingRule... rules) {
        return new Mapping(List.of(rules));
    }

    /** Tells whether there is no rule. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }
}
