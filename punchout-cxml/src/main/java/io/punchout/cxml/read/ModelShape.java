package io.punchout.cxml.read;

import io.punchout.cxml.model.CXML;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the model says of an element: which children it has, in which order, which of them may repeat, which attributes
 * it knows, and whether it holds text. Read from the binding's annotations once, so it cannot differ from the model.
 */
final class ModelShape {
    private final Map<String, Child> children = new HashMap<>();
    private final Set<String> attributes = new HashSet<>();
    private boolean holdsText;
    private boolean holdsAnything;

    /** A child element: its place among the others, from 0, or -1 if it has none. */
    record Child(ModelShape shape, int place, boolean repeats) {}

    private static final class Holder {
        private static final ModelShape ROOT = of(CXML.class, new HashMap<>());
    }

    private ModelShape() {}

    /** Returns the shape of the whole document. */
    static ModelShape root() {
        return Holder.ROOT;
    }

    private static ModelShape of(Class<?> type, Map<Class<?>, ModelShape> known) {
        ModelShape shape = known.get(type);
        if (shape == null) {
            shape = new ModelShape();
            known.put(type, shape);
            XmlType order = type.getAnnotation(XmlType.class);
            List<String> places = order == null ? List.of() : Arrays.asList(order.propOrder());
            for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
                for (Field field : part.getDeclaredFields()) {
                    shape.add(field, places, known);
                }
            }
        }
        return shape;
    }

    private void add(Field field, List<String> places, Map<Class<?>, ModelShape> known) {
        XmlElement element = field.getAnnotation(XmlElement.class);
        XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
        XmlAnyElement any = field.getAnnotation(XmlAnyElement.class);
        if (element != null) {
            boolean repeats = List.class.isAssignableFrom(field.getType());
            Class<?> type = repeats ? element(field.getGenericType()) : field.getType();
            children.put(element.name(), new Child(of(type, known), places.indexOf(field.getName()), repeats));
        } else if (attribute != null) {
            attributes.add(attribute.name().equals("##default") ? field.getName() : attribute.name());
        } else if (any != null && any.lax()) {
            holdsAnything = true;
        }
        holdsText |= field.isAnnotationPresent(XmlValue.class);
    }

    private static Class<?> element(Type list) {
        return list instanceof ParameterizedType parameterized
                        && parameterized.getActualTypeArguments()[0] instanceof Class<?> type
                ? type
                : Object.class;
    }

    /** Returns what the model knows of a child; null if nothing. */
    @Nullable
    Child child(String name) {
        return children.get(name);
    }

    /** Tells whether the element has a field for an attribute. */
    boolean knowsAttribute(String name) {
        return attributes.contains(name);
    }

    /** Tells whether text may stand in the element. */
    boolean holdsText() {
        return holdsText || holdsAnything;
    }
}
