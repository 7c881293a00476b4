package io.punchout.cxml.shape;

import io.punchout.cxml.model.AnyContent;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.CxmlElement;
import io.punchout.cxml.model.CxmlParent;
import io.punchout.cxml.model.CxmlText;
import io.punchout.cxml.model.GenericElement;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the model says of an element: which children it has, in which order, which of them may repeat, which attributes
 * it knows, what else may stand in it, and how its class is filled and told. Read from the binding's annotations once, so
 * it cannot differ from the model. Immutable once made.
 */
public final class ModelShape {
    private final Class<? extends CxmlElement> type;
    private final Constructor<? extends CxmlElement> constructor;
    private final Content content;
    private final @Nullable String rootName;
    private final Map<String, Child> children = new HashMap<>();
    private final Map<String, ModelProperty> attributes = new LinkedHashMap<>();
    private final List<Child> inOrder = new ArrayList<>();
    private @Nullable ModelProperty otherAttributes;
    private @Nullable ModelProperty others;
    private int othersPlace = Integer.MAX_VALUE;

    /** What may stand in an element besides the children that the model knows. */
    public enum Content {
        /** Text alone. */
        TEXT,
        /** Text and elements in any order. */
        MIXED,
        /** The same, none of it with a class. */
        GENERIC,
        /** Elements, no text. */
        ELEMENTS,
        NOTHING
    }

    /** A child element. What it looks like itself is found out when one is met: a document has few of all there are. */
    public static final class Child {
        private final String name;
        private final Class<?> type;
        private final int place;
        private final ModelProperty property;
        /** Whichever thread finds it, it is the same: shapes are immutable. */
        private @Nullable ModelShape shape;

        private Child(String name, Class<?> type, int place, ModelProperty property) {
            this.name = name;
            this.type = type;
            this.place = place;
            this.property = property;
        }

        /** Returns the element's name. */
        public String name() {
            return name;
        }

        /** Returns what the model says of it. */
        public ModelShape shape() {
            ModelShape found = shape;
            if (found == null) {
                found = SHAPES.get(type);
                shape = found;
            }
            return found;
        }

        /** Returns the place among the others, from 0, or -1 if it has none. */
        public int place() {
            return place;
        }

        /** Returns the property of its parent that it fills. */
        public ModelProperty property() {
            return property;
        }
    }

    private static final ClassValue<ModelShape> SHAPES = new ClassValue<>() {
        @Override
        protected ModelShape computeValue(Class<?> type) {
            return new ModelShape(type.asSubclass(CxmlElement.class));
        }
    };

    /** The elements that mixed content may hold, by name; not needed before there is one. */
    private static final class Roots {
        private static final Map<String, ModelShape> BY_NAME = new HashMap<>();

        static {
            collect(document(), new HashSet<>());
        }

        private static void collect(ModelShape shape, Set<ModelShape> seen) {
            if (!seen.add(shape)) {
                return;
            }
            if (shape.rootName != null) {
                BY_NAME.put(shape.rootName, shape);
            }
            XmlSeeAlso others = shape.type.getAnnotation(XmlSeeAlso.class);
            for (Class<?> other : others == null ? new Class<?>[0] : others.value()) {
                collect(SHAPES.get(other), seen);
            }
            shape.children.values().forEach(child -> collect(child.shape(), seen));
        }
    }

    private ModelShape(Class<? extends CxmlElement> type) {
        this.type = type;
        this.content = content(type);
        XmlRootElement root = type.getAnnotation(XmlRootElement.class);
        this.rootName = root == null ? null : root.name();
        try {
            this.constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a class of the model cannot be made: " + type, impossible);
        }
        XmlType order = type.getAnnotation(XmlType.class);
        List<String> places = order == null ? List.of() : Arrays.asList(order.propOrder());
        addAll(type, places);
        inOrder.addAll(children.values());
        inOrder.sort(Comparator.comparingInt(Child::place));
    }

    private void addAll(Class<?> part, List<String> places) {
        if (part.getSuperclass() != null) {
            addAll(part.getSuperclass(), places);
            for (Field field : part.getDeclaredFields()) {
                add(field, places);
            }
        }
    }

    private static Content content(Class<?> type) {
        if (GenericElement.class.isAssignableFrom(type)) {
            return Content.GENERIC;
        } else if (AnyContent.class.isAssignableFrom(type)) {
            return Content.MIXED;
        } else if (CxmlText.class.isAssignableFrom(type)) {
            return Content.TEXT;
        }
        return CxmlParent.class.isAssignableFrom(type) ? Content.ELEMENTS : Content.NOTHING;
    }

    /** Returns the shape of the whole document. */
    public static ModelShape document() {
        return SHAPES.get(CXML.class);
    }

    /** Returns the shape of an element that may stand in any mixed content; null if the model has none of that name. */
    public static @Nullable ModelShape root(String name) {
        return Roots.BY_NAME.get(name);
    }

    /** Returns the shape of a class of the model. */
    public static ModelShape of(Class<? extends CxmlElement> type) {
        return SHAPES.get(type);
    }

    private void add(Field field, List<String> places) {
        XmlElement element = field.getAnnotation(XmlElement.class);
        XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
        if (element != null) {
            boolean repeats = List.class.isAssignableFrom(field.getType());
            Class<?> kind = repeats ? element(field.getGenericType()) : field.getType();
            ModelProperty property = new ModelProperty(field, "", repeats);
            // as a parser's names are: so they are found by identity
            String name = element.name().intern();
            children.put(name, new Child(name, kind, places.indexOf(field.getName()), property));
        } else if (attribute != null) {
            String namespace = attribute.namespace().equals("##default") ? "" : attribute.namespace();
            String name = attribute.name().equals("##default") ? field.getName() : attribute.name();
            attributes.put(name.intern(), new ModelProperty(field, namespace, false));
        } else if (field.isAnnotationPresent(XmlAnyAttribute.class)) {
            otherAttributes = new ModelProperty(field, "", false);
        } else if (field.isAnnotationPresent(XmlAnyElement.class) && content == Content.ELEMENTS) {
            others = new ModelProperty(field, "", true);
            othersPlace = places.contains(field.getName()) ? places.indexOf(field.getName()) : othersPlace;
        }
    }

    private static Class<?> element(Type list) {
        return list instanceof ParameterizedType parameterized
                        && parameterized.getActualTypeArguments()[0] instanceof Class<?> type
                ? type
                : Object.class;
    }

    /** Returns a new object of the model, empty. */
    public CxmlElement create() {
        try {
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a class of the model cannot be made: " + type, impossible);
        }
    }

    /** Returns what the model knows of a child; null if nothing. */
    public @Nullable Child child(String name) {
        return children.get(name);
    }

    /** Returns the property that an attribute fills; null if it has none. */
    public @Nullable ModelProperty attribute(String name) {
        return attributes.get(name);
    }

    /** Returns what else may stand in the element. */
    public Content content() {
        return content;
    }

    /** Returns the name of an element that may stand in mixed content, or of the document; null for any other. */
    public @Nullable String rootName() {
        return rootName;
    }

    /** Returns the attributes' properties by name, in the order they are written; unmodifiable. */
    public Map<String, ModelProperty> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** Returns the property of the attributes that no other property stands for; null if there is none. */
    public @Nullable ModelProperty otherAttributes() {
        return otherAttributes;
    }

    /** Returns the children that the model knows in the DTD's order; unmodifiable. */
    public List<Child> children() {
        return Collections.unmodifiableList(inOrder);
    }

    /** Returns the property of the elements that no other property stands for; null if there are none. */
    public @Nullable ModelProperty others() {
        return others;
    }

    /** Returns how many of the {@link Child#place places} are before the elements that no property stands for. */
    public int othersPlace() {
        return othersPlace;
    }
}
