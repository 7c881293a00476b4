package io.punchout.cxml.shape;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A property of a class of the model, which an element or an attribute stands for. Immutable. */
public final class ModelProperty {
    private final Field field;
    private final String namespace;
    private final boolean repeats;

    ModelProperty(Field field, String namespace, boolean repeats) {
        this.field = field;
        this.namespace = namespace;
        this.repeats = repeats;
        field.setAccessible(true);
    }

    /** The namespace of the attribute; empty if it has none. */
    public String namespace() {
        return namespace;
    }

    /** Tells whether the element may stand more than once. */
    public boolean repeats() {
        return repeats;
    }

    /** Sets the property, or adds to it if it is a list. */
    public void put(Object target, Object value) {
        try {
            if (repeats) {
                list(target).add(value);
            } else {
                field.set(target, value);
            }
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("a property of the model cannot be set: " + field, impossible);
        }
    }

    /** Returns what the property holds; null if nothing. */
    public @Nullable Object get(Object target) {
        try {
            return field.get(target);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("a property of the model cannot be read: " + field, impossible);
        }
    }

    @SuppressWarnings("unchecked") // a list of the class that the property's shape makes
    private List<Object> list(Object target) throws IllegalAccessException {
        List<Object> list = (List<Object>) field.get(target);
        if (list == null) {
            list = new ArrayList<>();
            field.set(target, list);
        }
        return list;
    }
}
