package io.punchout.connection.config;

import io.punchout.connection.config.Node.Member;
import io.punchout.connection.config.Shape.Property;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes an object of the model from the values of its properties. */
final class Creation {
    private Creation() {}

    /**
     * Where the object stands.
     *
     * @param broken whether something within it is wrong already, so that what is missing now was told
     */
    record Site(Node node, NodePath path, boolean broken) {}

    static @Nullable Object create(Shape shape, Map<String, Object> values, Site site, Binder binder) {
        if (!shape.hasBuilder()) {
            return construct(shape, values, site, binder);
        }
        Object builder = shape.newBuilder();
        boolean set = set(shape, values, builder, site, binder);
        try {
            return shape.build(builder);
        } catch (IllegalArgumentException wrong) {
            return set && !site.broken() ? refuse(ConfigProblem.INVALID_VALUE, wrong, site, binder) : null;
        }
    }

    private static @Nullable Object construct(Shape shape, Map<String, Object> values, Site site, Binder binder) {
        try {
            return shape.construct(values);
        } catch (IllegalArgumentException wrong) {
            boolean missing = !values.keySet().containsAll(shape.properties().keySet());
            return site.broken()
                    ? null
                    : refuse(
                            missing ? ConfigProblem.MISSING_PROPERTY : ConfigProblem.INVALID_VALUE,
                            wrong,
                            site,
                            binder);
        }
    }

    private static @Nullable Object refuse(
            ConfigProblem code, IllegalArgumentException wrong, Site site, Binder binder) {
        return binder.fail(code, site.node().place(), site.path(), String.valueOf(wrong.getMessage()));
    }

    /** Sets all properties; false if one was refused. */
    static boolean set(Shape shape, Map<String, Object> values, Object builder, Site site, Binder binder) {
        boolean all = true;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            Property property = shape.properties().get(value.getKey());
            if (property == null) {
                continue;
            }
            boolean byText = property.textSetter() != null
                    && (property.setter() == null || !property.type().isInstance(value.getValue()));
            try {
                Reflection.call(
                        Objects.requireNonNull(byText ? property.textSetter() : property.setter()),
                        builder,
                        value.getValue());
            } catch (IllegalArgumentException wrong) {
                all = false;
                binder.fail(
                        ConfigProblem.INVALID_VALUE,
                        site.node()
                                .member(value.getKey())
                                .map(Member::value)
                                .orElse(site.node())
                                .place(),
                        site.path().to(value.getKey()),
                        String.valueOf(wrong.getMessage()));
            }
        }
        return all;
    }
}
