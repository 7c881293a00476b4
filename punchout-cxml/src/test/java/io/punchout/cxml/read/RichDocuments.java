package io.punchout.cxml.read;

import io.punchout.cxml.model.AnyContent;
import io.punchout.cxml.model.CxmlParent;
import io.punchout.cxml.model.CxmlText;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Documents made from the model itself: every element and attribute that it knows, in the DTD's order, with texts of many
 * scripts, and among them attributes, elements and mixed content that it knows nothing of. The same seed makes the same document.
 */
public final class RichDocuments {
    private static final List<String> TEXTS =
            List.of("plain", " blanks ", "a&amp;b &lt;c&gt;", "süß", "日本語", "emoji 😀", "1,234.50", "&#x9;tab", "عربي");
    private static final Set<String> BIG = Set.of("CopyRequest", "GetPendingResponse", "GenericElement");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int unknown;

    public RichDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** A child element as the model has it. */
    private record Child(String name, Class<?> type, boolean repeats, int place) {}

    public String document(String wrapper, String name, Class<?> type) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cXML payloadID=\"1@a.example\""
                        + " timestamp=\"2026-03-01T09:00:00+00:00\"><")
                .append(wrapper)
                .append('>');
        element(name, type, 0);
        return out.append("</").append(wrapper).append("></cXML>").toString();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private void element(String name, Class<?> type, int depth) {
        out.append('<').append(name);
        for (Field field : fields(type)) {
            XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
            if (attribute != null && random.nextInt(3) > 0) {
                String given = attribute.name().equals("##default") ? field.getName() : attribute.name();
                String prefix = attribute.namespace().endsWith("namespace") ? "xml:" : "";
                out.append(' ')
                        .append(prefix)
                        .append(given)
                        .append("=\"")
                        .append(text())
                        .append('"');
            }
        }
        if (random.nextInt(6) == 0) {
            out.append(" unknown")
                    .append(unknown++)
                    .append("=\"")
                    .append(text())
                    .append('"');
        }
        out.append('>');
        if (CxmlText.class.isAssignableFrom(type)) {
            out.append(text());
        } else if (AnyContent.class.isAssignableFrom(type)) {
            mixed();
        } else {
            children(type, depth);
        }
        out.append("</").append(name).append('>');
    }

    private void mixed() {
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(text());
            if (random.nextBoolean()) {
                out.append("<Odd")
                        .append(unknown++)
                        .append(" a=\"")
                        .append(text())
                        .append("\">")
                        .append(text());
                out.append("<Inner/>").append("</Odd").append(unknown - 1).append('>');
            }
        }
    }

    private void children(Class<?> type, int depth) {
        for (Child child : children(type)) {
            boolean stands = depth < 3 ? random.nextInt(8) > 0 : random.nextInt(depth) < 2;
            if (!stands || depth > 9 || BIG.contains(child.type().getSimpleName())) {
                continue;
            }
            for (int i = child.repeats() ? 1 + random.nextInt(2) : 1; i > 0; i--) {
                element(child.name(), child.type(), depth + 1);
            }
        }
        if (CxmlParent.class.isAssignableFrom(type) && random.nextInt(5) == 0) {
            out.append("<Strange").append(unknown).append(" xml:lang=\"de\">").append(text());
            out.append("<Deep>")
                    .append(text())
                    .append("</Deep>")
                    .append("</Strange")
                    .append(unknown++)
                    .append('>');
        }
    }

    private static List<Child> children(Class<?> type) {
        XmlType order = type.getAnnotation(XmlType.class);
        List<String> places = order == null ? List.of() : List.of(order.propOrder());
        List<Child> children = new ArrayList<>();
        for (Field field : fields(type)) {
            XmlElement element = field.getAnnotation(XmlElement.class);
            if (element != null) {
                boolean repeats = field.getType() == List.class;
                Class<?> of = repeats ? argument(field.getGenericType()) : field.getType();
                children.add(new Child(element.name(), of, repeats, places.indexOf(field.getName())));
            }
        }
        children.sort(Comparator.comparing(Child::place));
        return children;
    }

    private static Class<?> argument(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
            fields.addAll(List.of(part.getDeclaredFields()));
        }
        return fields;
    }
}
