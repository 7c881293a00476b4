package io.punchout.platform;

import com.fasterxml.jackson.databind.JsonNode;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The properties of one object of a profile, each asked for once; what was not asked for is told as unknown. */
final class ProfileFields {
    private final JsonNode node;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    ProfileFields(JsonNode node, String path, Problems problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    private @Nullable JsonNode get(String name) {
        asked.add(name);
        return node.get(name);
    }

    void refuse(String name, String message) {
        problems.add(Problem.of(PlatformProblem.INVALID, message).at(path + "/" + name));
    }

    /** Returns a text; empty, and told, if there is none. */
    String text(String name) {
        String text = optionalText(name);
        if (text == null) {
            missing(name);
        }
        return text == null ? "" : text;
    }

    @Nullable
    String optionalText(String name) {
        JsonNode value = get(name);
        if (value != null && !value.isTextual()) {
            refuse(name, "Expected a text.");
        }
        return value == null ? null : value.asText();
    }

    /** Returns a whole number. */
    int number(String name, int otherwise) {
        Integer number = optionalNumber(name);
        return number == null ? otherwise : number;
    }

    int number(String name) {
        Integer number = optionalNumber(name);
        if (number == null) {
            missing(name);
        }
        return number == null ? 1 : number;
    }

    @Nullable
    Integer optionalNumber(String name) {
        JsonNode value = get(name);
        if (value != null && !value.isInt()) {
            refuse(name, "Expected a whole number.");
            return 1;
        }
        return value == null ? null : value.intValue();
    }

    boolean truth(String name) {
        JsonNode value = get(name);
        if (value != null && !value.isBoolean()) {
            refuse(name, "Expected true or false.");
        }
        return value != null && value.asBoolean();
    }

    List<String> texts(String name) {
        JsonNode value = get(name);
        return value == null ? List.of() : texts(name, value);
    }

    private List<String> texts(String name, JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (!value.isArray()) {
            refuse(name, "Expected a list of texts.");
        }
        for (JsonNode item : value) {
            if (!item.isTextual()) {
                refuse(name, "Expected a list of texts.");
            }
            texts.add(item.asText());
        }
        return texts;
    }

    /** Returns one of several constants, by its label. */
    <T> @Nullable T choice(String name, T[] constants, Function<T, String> label) {
        String text = text(name);
        for (T constant : constants) {
            if (label.apply(constant).equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (T constant : constants) {
                known.add(label.apply(constant));
            }
            refuse(name, "'" + text + "' is none of " + String.join(", ", known) + ".");
        }
        return null;
    }

    Evidence evidence() {
        Confidence confidence = choice("confidence", Confidence.values(), Confidence::label);
        return new Evidence(confidence == null ? Confidence.SECOND_HAND : confidence, text("source"));
    }

    /** Returns a text, number, truth, list or map. */
    Object value(String name) {
        JsonNode value = get(name);
        if (value == null) {
            missing(name);
            return "";
        }
        if (value.isArray()) {
            return texts(name, value);
        }
        if (value.isObject()) {
            Map<String, String> pairs = new LinkedHashMap<>();
            value.properties()
                    .forEach(pair -> pairs.put(pair.getKey(), pair.getValue().asText()));
            return pairs;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isInt() ? (Object) value.intValue() : value.asText();
    }

    /** Returns what a list of objects holds; what cannot be made is told and left out. */
    <T> List<T> objects(String name, Function<ProfileFields, @Nullable T> maker) {
        JsonNode list = get(name);
        List<T> made = new ArrayList<>();
        if (list == null) {
            return made;
        }
        if (!list.isArray()) {
            refuse(name, "Expected a list.");
        }
        for (int i = 0; i < list.size(); i++) {
            ProfileFields fields = new ProfileFields(list.get(i), path + "/" + name + "/" + i, problems);
            try {
                T one = maker.apply(fields);
                fields.end();
                if (one != null) {
                    made.add(one);
                }
            } catch (IllegalArgumentException wrong) {
                problems.add(Problem.of(PlatformProblem.INVALID, "Not valid: " + wrong.getMessage() + ".")
                        .at(fields.path));
            }
        }
        return made;
    }

    private void missing(String name) {
        problems.add(Problem.of(PlatformProblem.MISSING, "'" + name + "' is missing.")
                .at(path + "/" + name));
    }

    /** Tells what nobody asked for. */
    void end() {
        node.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                problems.add(Problem.of(PlatformProblem.UNKNOWN, "There is no property '" + name + "' here.")
                        .at(path + "/" + name));
            }
        });
    }
}
