package io.punchout.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one target gets its value. Immutable.
 *
 * @param target the target as its protocol names it, for example {@code "MATGROUP"} or {@code
 *     "ItemDetail/Classification[@domain='UNSPSC']"}
 * @param value where the value comes from
 * @param transforms what is done to the value, in order
 * @param conditions all of them must hold, or the rule does not count
 * @param required whether a cart or request for which the rule yields nothing is refused
 * @param each the source whose entries the rule is repeated for, for example {@code "line.attributes"}: the sources
 *     {@code each.name}, {@code each.value} and {@code each.index} then name the entry; null when not repeated
 */
public record MappingRule(
        String target,
        MappingValue value,
        List<TransformStep> transforms,
        List<MappingCondition> conditions,
        boolean required,
        @Nullable String each) {

    public MappingRule {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(value, "value");
        transforms = List.copyOf(transforms);
        conditions = List.copyOf(conditions);
    }

    /** Starts a rule for a target. */
    public static Builder to(String target) {
        return new Builder(target);
    }

    /** Builds a rule. Not thread-safe. */
    public static final class Builder {
        private final String target;
        private MappingValue value = new MappingValue.Omitted();
        private final List<TransformStep> transforms = new ArrayList<>();
        private final List<MappingCondition> conditions = new ArrayList<>();
        private boolean required;
        private @Nullable String each;

        private Builder(String target) {
            this.target = target;
        }

        /** Takes the value of the first of these sources that has one. */
        public Builder source(String... names) {
            this.value = new MappingValue.Sources(List.of(names));
            return this;
        }

        /** Takes a text with sources in it: {@code "${line.description} (${line.attribute:colour})"}. */
        public Builder template(String text) {
            this.value = new MappingValue.Template(text);
            return this;
        }

        /** Takes always the same value. */
        public Builder constant(String text) {
            this.value = new MappingValue.Constant(text);
            return this;
        }

        /** Leaves the target out, which is how a builder begins. */
        public Builder omit() {
            this.value = new MappingValue.Omitted();
            return this;
        }

        /** Sets where the value comes from. */
        public Builder value(MappingValue from) {
            this.value = from;
            return this;
        }

        /** Adds a transform. */
        public Builder transform(TransformStep step) {
            transforms.add(step);
            return this;
        }

        /** Adds a condition. */
        public Builder when(MappingCondition condition) {
            conditions.add(condition);
            return this;
        }

        /** Sets whether there must be a value. */
        public Builder required(boolean must) {
            this.required = must;
            return this;
        }

        /** Repeats the rule for every entry of a source. */
        public Builder each(@Nullable String source) {
            this.each = source;
            return this;
        }

        public MappingRule build() {
            return new MappingRule(target, value, transforms, conditions, required, each);
        }
    }
}
