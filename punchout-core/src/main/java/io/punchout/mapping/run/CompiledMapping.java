package io.punchout.mapping.run;

import io.punchout.mapping.MappedValue;
import io.punchout.mapping.MappingProblem;
import io.punchout.mapping.MappingTarget;
import io.punchout.mapping.MappingTarget.Level;
import io.punchout.mapping.MappingTargets;
import io.punchout.mapping.MappingValueException;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping, checked and ready to run. Immutable and thread-safe. */
final class CompiledMapping {
    private final List<List<CompiledRule>> groups;
    private final MappingTargets targets;
    private final Words words;

    /** The texts of problems while running, which are told with the message and so in English. */
    interface Words {
        String text(String key, Object... inserted);
    }

    CompiledMapping(List<List<CompiledRule>> groups, MappingTargets targets, Words words) {
        this.groups = groups.stream().map(List::copyOf).toList();
        this.targets = targets;
        this.words = words;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Returns what comes of the targets of a level that some rule counts for. */
    List<MappedValue> run(Level level, MappingScope scope, @Nullable String where, Problems problems) {
        Map<MappingTarget, MappedValue> made = new LinkedHashMap<>();
        for (List<CompiledRule> group : groups) {
            if (group.get(0).target().level() == level) {
                run(group, scope, new Output(made, where, problems));
            }
        }
        return List.copyOf(made.values());
    }

    private record Output(
            Map<MappingTarget, MappedValue> made, @Nullable String where, Problems problems) {}

    private void run(List<CompiledRule> group, MappingScope scope, Output output) {
        for (CompiledRule rule : group) {
            if (rule.each() != null) {
                if (repeat(rule, rule.each(), scope, output)
                        || rule.conditions().isEmpty()) {
                    return;
                }
            } else if (rule.holds(scope)) {
                make(rule, rule.target(), scope, output);
                return;
            }
        }
    }

    /** Returns whether the rule counted for any entry. */
    private boolean repeat(CompiledRule rule, SourceRef each, MappingScope scope, Output output) {
        boolean counted = false;
        if (rule.name().size() == 1) {
            output.made().put(rule.target(), new MappedValue(rule.target(), List.of(), each.text()));
        }
        for (MappingScope.Entry entry : each.entries(scope)) {
            MappingScope one = scope.with(entry);
            if (rule.holds(one)) {
                counted = true;
                MappingTarget target = target(rule, one);
                if (target != null) {
                    make(rule, target, one, output);
                }
            }
        }
        if (!counted && !rule.conditions().isEmpty()) {
            output.made().remove(rule.target());
        } else if (!counted && rule.required()) {
            output.problems().add(problem(MappingProblem.REQUIRED, "run.required", output, rule.target()));
        }
        return counted;
    }

    private @Nullable MappingTarget target(CompiledRule rule, MappingScope scope) {
        if (rule.name().size() == 1) {
            return rule.target();
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < rule.name().size(); i++) {
            String piece = rule.name().get(i);
            name.append(
                    i % 2 == 0
                            ? piece
                            : String.join(
                                    "",
                                    Sources.find(piece).orElseThrow().reader().read(scope, "")));
        }
        return targets.find(name.toString()).orElse(null);
    }

    private void make(CompiledRule rule, MappingTarget target, MappingScope scope, Output output) {
        CompiledValue.Found found = rule.value().find(scope);
        List<String> values;
        try {
            values = rule.chain().apply(found.values()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
        } catch (MappingValueException refused) {
            output.problems().add(problem(MappingProblem.VALUE, "run.value", output, target, refused.getMessage()));
            return;
        } catch (RuntimeException failed) {
            // a host's own transform
            output.problems()
                    .add(problem(MappingProblem.VALUE, "run.value", output, target, words.text("transform.failed")));
            return;
        }
        if (values.isEmpty() && rule.required()) {
            output.problems().add(problem(MappingProblem.REQUIRED, "run.required", output, target));
        }
        MappedValue before = output.made().get(target);
        List<String> all = new ArrayList<>(before == null ? List.of() : before.values());
        all.addAll(values);
        if (all.size() > 1 && !target.repeatable()) {
            output.problems()
                    .add(problem(MappingProblem.SEVERAL_VALUES, "run.several", output, target, all.size())
                            .hint(words.text("run.several.hint")));
            all = all.subList(0, 1);
        }
        output.made().put(target, new MappedValue(target, all, found.from()));
    }

    private Problem problem(
            MappingProblem code, String key, Output output, MappingTarget target, @Nullable Object... more) {
        Object[] inserted = new Object[more.length + 1];
        inserted[0] = target.name();
        System.arraycopy(more, 0, inserted, 1, more.length);
        return Problem.of(code, words.text(key, inserted)).at(output.where());
    }
}
