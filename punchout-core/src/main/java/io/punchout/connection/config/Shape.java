package io.punchout.connection.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a type of the model: the components of a record, set through its nested builder where it has one.
 * So a new component with a builder method is a new property of every format.
 */
final class Shape {
    private final Class<?> type;
    private final @Nullable Method starter;
    private final Map<String, Property> properties = new LinkedHashMap<>();

    /**
     * A property.
     *
     * @param setter of the builder; null if the record has none
     * @param textSetter of the builder, for the value's text; null if there is none
     */
    record Property(
            String name,
            Class<?> type,
            Type genericType,
            Method accessor,
            @Nullable Method setter,
            @Nullable Method textSetter) {}

    private Shape(Class<?> type, @Nullable Method starter) {
        this.type = type;
        this.starter = starter;
    }

    static Shape of(Class<?> type) {
        if (!type.isRecord()) {
            throw Reflection.unusable(type, new IllegalArgumentException("no record"));
        }
        Class<?> builder = Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElse(null);
        Shape shape = new Shape(type, builder == null ? null : starter(type));
        for (RecordComponent component : type.getRecordComponents()) {
            Method setter = builder == null ? null : setter(builder, component.getName(), component.getType());
            Method text = builder == null || component.getType() == String.class
                    ? null
                    : setter(builder, component.getName(), String.class);
            if (builder == null || setter != null || text != null) {
                shape.properties.put(
                        component.getName(),
                        new Property(
                                component.getName(),
                                component.getType(),
                                component.getGenericType(),
                                component.getAccessor(),
                                setter,
                                text));
            }
        }
        return shape;
    }

    private static @Nullable Method starter(Class<?> type) {
        try {
            return type.getMethod("builder");
        } catch (NoSuchMethodException startedOtherwise) {
            return null;
        }
    }

    private static @Nullable Method setter(Class<?> builder, String name, Class<?> parameter) {
        try {
            return builder.getMethod(name, parameter);
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    Class<?> type() {
        return type;
    }

    Map<String, Property> properties() {
        return properties;
    }

    boolean hasBuilder() {
        return starter != null;
    }

    /** Returns a value of the type with nothing set; null if there is none. */
    @Nullable
    Object defaults() {
        if (starter == null) {
            return null;
        }
        try {
            Object builder = Reflection.call(starter, null);
            return builder == null ? null : build(builder);
        } catch (IllegalArgumentException needsMore) {
            return null;
        }
    }

    Object newBuilder() {
        if (starter == null) {
            throw Reflection.unusable(type, new IllegalStateException("no builder"));
        }
        return Objects.requireNonNull(Reflection.call(starter, null));
    }

    Object build(Object builder) {
        try {
            Method build = builder.getClass().getMethod("build");
            return Objects.requireNonNull(Reflection.call(build, builder));
        } catch (NoSuchMethodException none) {
            throw Reflection.unusable(type, none);
        }
    }

    /** Makes a record that has no builder; what is left out is null, zero or false. */
    Object construct(Map<String, Object> values) {
        List<Class<?>> types = new ArrayList<>();
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Property property : properties.values()) {
            types.add(property.type());
            Object value = values.get(property.name());
            arguments.add(value == null ? empty(property.type()) : value);
        }
        try {
            return type.getConstructor(types.toArray(Class[]::new)).newInstance(arguments.toArray());
        } catch (InvocationTargetException refused) {
            throw Reflection.explained(refused);
        } catch (ReflectiveOperationException closed) {
            throw Reflection.unusable(type, closed);
        }
    }

    private static @Nullable Object empty(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (List.class == type) {
            return List.of();
        }
        return type == Map.class ? Map.of() : null;
    }
}
