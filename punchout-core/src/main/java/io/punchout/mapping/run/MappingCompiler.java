package io.punchout.mapping.run;

import io.punchout.internal.text.Messages;
import io.punchout.mapping.Chain;
import io.punchout.mapping.Mapping;
import io.punchout.mapping.MappingCondition;
import io.punchout.mapping.MappingProblem;
import io.punchout.mapping.MappingRule;
import io.punchout.mapping.MappingTarget;
import io.punchout.mapping.MappingTargets;
import io.punchout.mapping.MappingValue;
import io.punchout.mapping.MappingValueException;
import io.punchout.mapping.Transforms;
import io.punchout.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a mapping and makes it ready to run. What is wrong is a problem whose place is the JSON Pointer of the very
 * spot within the mapping's JSON form, for example {@code /MATGROUP/transform/0/cut}.
 */
final class MappingCompiler {
    static final String MESSAGES = "io.punchout.mapping.problems";

    private final MappingTargets targets;
    private final Transforms transforms;
    private final Locale locale;
    private final Messages messages;
    private final Problems problems;

    MappingCompiler(MappingTargets targets, Transforms transforms, Locale locale, Problems problems) {
        this.targets = targets;
        this.transforms = transforms;
        this.locale = locale;
        this.messages = Messages.of(MESSAGES, locale);
        this.problems = problems;
    }

    CompiledMapping compile(Mapping mapping) {
        Map<String, List<MappingRule>> byTarget = new LinkedHashMap<>();
        mapping.rules()
                .forEach(rule -> byTarget.computeIfAbsent(rule.target(), name -> new ArrayList<>())
                        .add(rule));
        List<List<CompiledRule>> groups = new ArrayList<>();
        Map<MappingTarget, String> spellings = new HashMap<>();
        byTarget.forEach((name, rules) -> {
            List<CompiledRule> group = group(name, rules, spellings);
            if (!group.isEmpty()) {
                groups.add(group);
            }
        });
        return new CompiledMapping(groups, targets, Messages.of(MESSAGES, Locale.ENGLISH)::text);
    }

    private List<CompiledRule> group(String name, List<MappingRule> rules, Map<MappingTarget, String> spellings) {
        String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
        List<String> pieces = CompiledValue.pieces(name);
        MappingTarget target = target(name, pieces, pointer);
        if (target == null || pieces == null) {
            return List.of();
        }
        String other = spellings.putIfAbsent(target, name);
        if (other != null && pieces.size() == 1) {
            problems.add(messages.problem(MappingProblem.DUPLICATE_TARGET, "target.same", other, name)
                    .at(pointer));
        }
        List<CompiledRule> group = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            MappingRule rule = rules.get(i);
            String at = rules.size() == 1 ? pointer : pointer + "/" + i;
            if (i > 0
                    && rules.get(i - 1).conditions().isEmpty()
                    && rules.get(i - 1).each() == null) {
                problems.add(messages.problem(MappingProblem.DUPLICATE_TARGET, "target.twice", name)
                        .at(at)
                        .hint(messages.text("target.twice.hint")));
            }
            group.add(rule(rule, target, pieces, at));
        }
        return group;
    }

    private @Nullable MappingTarget target(String name, @Nullable List<String> pieces, String at) {
        StringBuilder sample = new StringBuilder();
        for (int i = 0; pieces != null && i < pieces.size(); i++) {
            if (i % 2 == 0) {
                sample.append(pieces.get(i));
            } else if (pieces.get(i).startsWith(Sources.EACH)
                    && Sources.find(pieces.get(i)).isPresent()) {
                sample.append("each");
            } else {
                pieces = null;
            }
        }
        Optional<MappingTarget> found = pieces == null ? Optional.empty() : targets.find(sample.toString());
        if (found.isEmpty()) {
            List<String> known = targets.all().stream().map(MappingTarget::name).toList();
            problems.add(messages.problem(MappingProblem.UNKNOWN_TARGET, "target.unknown", name)
                    .at(at)
                    .hint(messages.near(name, known)));
            return null;
        }
        return found.get();
    }

    private CompiledRule rule(MappingRule rule, MappingTarget target, List<String> name, String at) {
        SourceFinder sources = new SourceFinder(target.level(), rule.each() != null, messages, problems);
        SourceRef each = rule.each() == null ? null : each(rule.each(), target, name, sources, at);
        if (rule.each() == null && name.size() > 1) {
            problems.add(messages.problem(MappingProblem.INVALID_EACH, "each.target", rule.target())
                    .at(at));
        }
        List<CompiledRule.Condition> conditions = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            MappingCondition condition = rule.conditions().get(i);
            String place = at + "/when" + (rule.conditions().size() == 1 ? "" : "/" + i) + "/source";
            sources.value(condition.source(), place)
                    .ifPresent(source -> conditions.add(new CompiledRule.Condition(source, condition)));
        }
        Chain chain = transforms.chain(rule.transforms(), at + "/transform", problems, locale);
        CompiledValue value = value(rule.value(), sources, at);
        if (rule.value() instanceof MappingValue.Constant constant) {
            fits(constant.text(), chain, target, at + "/constant");
        }
        return new CompiledRule(target, name, value, chain, conditions, rule.required(), each);
    }

    private @Nullable SourceRef each(
            String source, MappingTarget target, List<String> name, SourceFinder sources, String at) {
        if (!target.repeatable() && name.size() == 1) {
            problems.add(messages.problem(MappingProblem.INVALID_EACH, "each.not_repeatable", target.name())
                    .at(at + "/each"));
        }
        return sources.entries(source, at + "/each").orElse(null);
    }

    private CompiledValue value(MappingValue value, SourceFinder sources, String at) {
        if (value instanceof MappingValue.Constant constant) {
            return new CompiledValue.Fixed(List.of(constant.text()), "constant");
        }
        if (value instanceof MappingValue.Template template) {
            return template(template.text(), sources, at + "/template");
        }
        if (value instanceof MappingValue.Sources named) {
            List<SourceRef> found = new ArrayList<>();
            for (int i = 0; i < named.names().size(); i++) {
                String place = at + "/source" + (named.names().size() == 1 ? "" : "/" + i);
                sources.value(named.names().get(i), place).ifPresent(found::add);
            }
            return new CompiledValue.FirstOf(found);
        }
        return new CompiledValue.Fixed(List.of(), "null");
    }

    private CompiledValue template(String text, SourceFinder sources, String at) {
        List<String> pieces = CompiledValue.pieces(text);
        if (pieces == null) {
            problems.add(messages.problem(MappingProblem.INVALID_TEMPLATE, "template.open")
                    .at(at));
            return new CompiledValue.Fixed(List.of(), "template");
        }
        List<CompiledValue.Segment> segments = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += 2) {
            SourceRef source =
                    i + 1 < pieces.size() ? sources.value(pieces.get(i + 1), at).orElse(null) : null;
            segments.add(new CompiledValue.Segment(pieces.get(i), source));
        }
        return new CompiledValue.Template(segments);
    }

    private void fits(String constant, Chain chain, MappingTarget target, String at) {
        try {
            for (String value : chain.apply(List.of(constant))) {
                int length = value.codePointCount(0, value.length());
                Integer most = target.maxLength();
                if (most != null && length > most) {
                    problems.add(
                            messages.problem(MappingProblem.DOES_NOT_FIT, "value.too_long", length, target.name(), most)
                                    .at(at));
                }
            }
        } catch (MappingValueException refused) {
            problems.add(messages.problem(
                            MappingProblem.DOES_NOT_FIT,
                            "value.transform",
                            target.name(),
                            String.valueOf(refused.getMessage()))
                    .at(at));
        } catch (RuntimeException failed) {
            // a host's own transform
            problems.add(messages.problem(
                            MappingProblem.DOES_NOT_FIT,
                            "value.transform",
                            target.name(),
                            messages.text("transform.failed"))
                    .at(at));
        }
    }
}
