package io.punchout.mapping.run;

import io.punchout.mapping.Chain;
import io.punchout.mapping.MappingCondition;
import io.punchout.mapping.MappingTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule, ready to run. Thread-safe.
 *
 * @param target what it fills; if its name holds {@code ${each.name}}, a pattern of it
 * @param name the target's name in pieces of text and source, as {@link CompiledValue#pieces}; one piece if it is fixed
 * @param each what it is repeated for; null if it is not
 */
record CompiledRule(
        MappingTarget target,
        List<String> name,
        CompiledValue value,
        Chain chain,
        List<Condition> conditions,
        boolean required,
        @Nullable SourceRef each) {

    /** A condition. */
    record Condition(SourceRef source, MappingCondition condition) {

        boolean holds(MappingScope scope) {
            List<String> values = source.read(scope).stream().map(String::strip).toList();
            return switch (condition.test()) {
                case PRESENT -> !values.isEmpty();
                case ABSENT -> values.isEmpty();
                case EQUALS, IN ->
                    values.stream().anyMatch(value -> condition.operands().contains(value));
                case MATCHES ->
                    values.stream()
                            .anyMatch(value -> condition.operands().stream()
                                    .anyMatch(pattern -> new Glob(pattern).matches(value)));
            };
        }
    }

    boolean holds(MappingScope scope) {
        return conditions.stream().allMatch(condition -> condition.holds(scope));
    }
}
