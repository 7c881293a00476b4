package io.punchout.connection.config;

import io.punchout.mapping.MappingTransform;
import io.punchout.mapping.TransformParameter;
import io.punchout.mapping.Transforms;
import java.util.ArrayList;
import java.util.List;

/** The schema of mappings: rules, conditions and the steps with the known transforms. What targets there are, the reader tells. */
final class MappingSchema {
    private static final List<String> VALUES = List.of("source", "constant", "template");

    private MappingSchema() {}

    static void addTo(SchemaNode definitions, Transforms transforms) {
        definitions.put(
                "mapping",
                SchemaNode.type("object")
                        .put("description", "Rules by target; null leaves a target out, a list is tried in order.")
                        .put(
                                "additionalProperties",
                                SchemaNode.object()
                                        .schemas(
                                                "anyOf",
                                                SchemaNode.type("null"),
                                                SchemaNode.ref("mappingRule"),
                                                SchemaNode.type("array")
                                                        .put(
                                                                "items",
                                                                SchemaNode.object()
                                                                        .schemas(
                                                                                "anyOf",
                                                                                SchemaNode.type("null"),
                                                                                SchemaNode.ref("mappingRule"))))));
        definitions.put("mappingRule", rule());
        definitions.put("mappingCondition", condition());
        definitions.put("mappingStep", step(transforms));
    }

    private static SchemaNode oneOrMany(SchemaNode one) {
        return SchemaNode.object()
                .schemas(
                        "anyOf", one, SchemaNode.type("array").put("items", one).put("minItems", 1));
    }

    private static SchemaNode rule() {
        SchemaNode properties = SchemaNode.object()
                .put(
                        "source",
                        oneOrMany(SchemaNode.type("string"))
                                .put("description", "The first that says something counts."))
                .put(
                        "constant",
                        SchemaNode.object()
                                .texts("type", List.of("string", "number", "boolean", "null"))
                                .put("description", "Always this value; null leaves the target out."))
                .put("template", SchemaNode.type("string").put("description", "A text with ${source} in it."))
                .put(
                        "transform",
                        SchemaNode.object()
                                .schemas(
                                        "anyOf",
                                        SchemaNode.ref("mappingStep"),
                                        SchemaNode.type("array").put("items", SchemaNode.ref("mappingStep")))
                                .put("description", "What is done to the value, in order."))
                .put(
                        "when",
                        SchemaNode.object()
                                .schemas(
                                        "anyOf",
                                        SchemaNode.ref("mappingCondition"),
                                        SchemaNode.type("array").put("items", SchemaNode.ref("mappingCondition")))
                                .put("description", "All of them must hold, or the rule does not count."))
                .put("required", SchemaNode.type("boolean").put("description", "Whether there must be a value."))
                .put(
                        "each",
                        SchemaNode.type("string")
                                .put("description", "The list whose entries the rule is repeated for."));
        SchemaNode[] one = VALUES.stream()
                .map(name -> SchemaNode.object().texts("required", List.of(name)))
                .toArray(SchemaNode[]::new);
        return SchemaNode.type("object")
                .put("properties", properties)
                .put("additionalProperties", false)
                .schemas("oneOf", one);
    }

    private static SchemaNode condition() {
        SchemaNode scalar = SchemaNode.object().texts("type", List.of("string", "number", "boolean"));
        SchemaNode properties = SchemaNode.object()
                .put("source", SchemaNode.type("string"))
                .put("equals", scalar)
                .put("in", oneOrMany(scalar))
                .put("matches", SchemaNode.type("string").put("description", "* stands for any characters, ? for one."))
                .put("present", SchemaNode.type("boolean"));
        return SchemaNode.type("object")
                .put("properties", properties)
                .put("additionalProperties", false)
                .texts("required", List.of("source"))
                .put("minProperties", 2)
                .put("maxProperties", 2);
    }

    private static SchemaNode step(Transforms transforms) {
        List<SchemaNode> steps = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        SchemaNode properties = SchemaNode.object();
        for (MappingTransform transform : transforms.all()) {
            if (transform.parameters().stream().noneMatch(TransformParameter::required)) {
                bare.add(transform.name());
            }
            properties.put(transform.name(), arguments(transform));
        }
        steps.add(SchemaNode.object().texts("enum", bare));
        steps.add(SchemaNode.type("object")
                .put("properties", properties)
                .put("additionalProperties", false)
                .put("minProperties", 1)
                .put("maxProperties", 1));
        return SchemaNode.object().schemas("anyOf", steps.toArray(SchemaNode[]::new));
    }

    private static SchemaNode arguments(MappingTransform transform) {
        SchemaNode named = SchemaNode.object();
        List<String> required = new ArrayList<>();
        for (TransformParameter parameter : transform.parameters()) {
            named.put(parameter.name(), value(parameter.kind()).put("description", parameter.description()));
            if (parameter.required()) {
                required.add(parameter.name());
            }
        }
        SchemaNode all = SchemaNode.type("object").put("properties", named).put("additionalProperties", false);
        if (!required.isEmpty()) {
            all.texts("required", required);
        }
        if (transform.parameters().isEmpty()) {
            return all.put("description", transform.description());
        }
        return SchemaNode.object()
                .schemas("anyOf", value(transform.parameters().get(0).kind()), all)
                .put("description", transform.description());
    }

    private static SchemaNode value(TransformParameter.Kind kind) {
        return switch (kind) {
            case TEXT -> SchemaNode.type("string");
            case NUMBER -> SchemaNode.type("integer");
            case FLAG -> SchemaNode.type("boolean");
            case TABLE ->
                SchemaNode.type("object")
                        .put(
                                "additionalProperties",
                                SchemaNode.object().texts("type", List.of("string", "number", "boolean")));
        };
    }
}
