package io.punchout.cxml.shape;

import io.punchout.cxml.model.AnyContent;
import io.punchout.cxml.model.CxmlElement;
import io.punchout.cxml.model.CxmlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Elements as pairs of a path and a text, such as {@code ControlKeys/OCInstruction/@value}, and back: the second of a name
 * is {@code OrganizationalUnit[2]}. What the model has no property for is left out. Stateless.
 */
public final class ElementPaths {
    private ElementPaths() {}

    /**
     * Tells what is in an element.
     *
     * @param path the element's own path
     */
    public static void tell(String path, CxmlElement element, BiConsumer<String, String> sink) {
        tell(path, ModelShape.of(element.getClass()), element, sink);
    }

    private static void tell(String path, ModelShape shape, CxmlElement element, BiConsumer<String, String> sink) {
        // by name, as two elements that say the same shall be told alike
        new TreeMap<>(shape.attributes())
                .forEach((name, property) -> tell(path + "/@" + name, (String) property.get(element), sink));
        switch (shape.content()) {
            case TEXT -> tell(path, ((CxmlText) element).getValue(), sink);
            case MIXED, GENERIC -> tell(path, ((AnyContent) element).text(), sink);
            default -> {
                for (ModelShape.Child child : shape.children()) {
                    children(path + "/" + child.name(), child, element, sink);
                }
            }
        }
    }

    private static void children(
            String path, ModelShape.Child child, CxmlElement parent, BiConsumer<String, String> sink) {
        Object held = child.property().get(parent);
        if (held instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                tell(i == 0 ? path : path + "[" + (i + 1) + "]", child.shape(), (CxmlElement) list.get(i), sink);
            }
        } else if (held instanceof CxmlElement element) {
            tell(path, child.shape(), element, sink);
        }
    }

    private static void tell(String path, @Nullable String text, BiConsumer<String, String> sink) {
        if (text != null && !text.isBlank()) {
            sink.accept(path, text.strip());
        }
    }

    /** Puts texts into elements that grow with them. Used by one thread. */
    public static final class Filling {
        private final CxmlElement root;
        private final Map<String, CxmlElement> made = new HashMap<>();

        /** Starts with an element that the paths begin in: they name its children. */
        public Filling(CxmlElement root) {
            this.root = root;
        }

        /** Puts a text at its path; false if the model has no such place. */
        public boolean put(String path, String text) {
            int end = path.indexOf("/@");
            CxmlElement element = element(end < 0 ? path : path.substring(0, end));
            if (element == null) {
                return false;
            }
            if (end >= 0) {
                ModelProperty attribute = ModelShape.of(element.getClass()).attribute(path.substring(end + 2));
                if (attribute != null) {
                    attribute.put(element, text);
                }
                return attribute != null;
            }
            if (element instanceof CxmlText simple) {
                simple.setValue(text);
            } else if (element instanceof AnyContent any) {
                any.setText(text);
            } else {
                return false;
            }
            return true;
        }

        private @Nullable CxmlElement element(String path) {
            CxmlElement known = made.get(path);
            if (known != null) {
                return known;
            }
            int slash = path.lastIndexOf('/');
            CxmlElement parent = slash < 0 ? root : element(path.substring(0, slash));
            String name = path.substring(slash + 1).replaceFirst("\\[[0-9]+]$", "");
            ModelShape.Child child =
                    parent == null ? null : ModelShape.of(parent.getClass()).child(name);
            if (parent == null || child == null) {
                return null;
            }
            CxmlElement element = child.shape().create();
            child.property().put(parent, element);
            made.put(path, element);
            return element;
        }
    }
}
