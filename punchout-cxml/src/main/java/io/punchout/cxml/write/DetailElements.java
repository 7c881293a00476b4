package io.punchout.cxml.write;

import io.punchout.cart.Attribute;
import io.punchout.cxml.model.AnyContent;
import io.punchout.cxml.model.CxmlElement;
import io.punchout.cxml.model.CxmlText;
import io.punchout.cxml.shape.ElementPaths;
import io.punchout.cxml.shape.ModelProperty;
import io.punchout.cxml.shape.ModelShape;
import io.punchout.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The details of an order or line that are elements, by their paths: written where the order of elements has them. */
final class DetailElements {
    private static final String DETAILS = "details";

    /** Elements whose language the DTD demands. */
    private static final Set<String> IN_A_LANGUAGE = Set.of("Description", "Creator");

    private final Out out;
    private final CxmlElement root;
    private final String language;
    private boolean empty = true;

    /**
     * @param root an empty element of the model, in which the paths begin
     * @param known the children of it that are written by details
     */
    DetailElements(Out out, CxmlElement root, Set<String> known, List<Attribute> details, String language) {
        this.out = out;
        this.root = root;
        this.language = language;
        ElementPaths.Filling filling = new ElementPaths.Filling(root);
        for (Attribute detail : details) {
            if (isElement(detail)) {
                empty = false;
                String first = detail.name().substring(0, detail.name().indexOf('/'));
                if (!known.contains(first.replaceFirst("\\[[0-9]+]$", ""))
                        || !filling.put(detail.name(), detail.value())) {
                    out.problems()
                            .add(Problem.of(
                                            CxmlWriteProblem.LEFT_OUT,
                                            "There is no element for the detail '" + detail.name() + "'.")
                                    .at(out.where(DETAILS)));
                }
            }
        }
    }

    /** Tells whether a detail is in an element; others are attributes. */
    static boolean isElement(Attribute detail) {
        return detail.name().indexOf('/') > 0;
    }

    /** Writes the elements of a name. */
    void write(String name) throws XMLStreamException {
        ModelShape.Child child = empty ? null : ModelShape.of(root.getClass()).child(name);
        if (child != null) {
            all(child, child.property().get(root));
        }
    }

    private void all(ModelShape.Child child, @Nullable Object held) throws XMLStreamException {
        if (held instanceof List<?> list) {
            for (Object each : list) {
                element(child.name(), child.shape(), (CxmlElement) each);
            }
        } else if (held instanceof CxmlElement element) {
            element(child.name(), child.shape(), element);
        }
    }

    private void element(String name, ModelShape shape, CxmlElement element) throws XMLStreamException {
        out.start(name);
        for (Map.Entry<String, ModelProperty> attribute : shape.attributes().entrySet()) {
            String value = (String) attribute.getValue().get(element);
            if (attribute.getValue().namespace().isEmpty()) {
                out.attribute(attribute.getKey(), value, DETAILS);
            } else if (value != null || IN_A_LANGUAGE.contains(name)) {
                out.lang(value == null ? language : value);
            }
        }
        String text = element instanceof CxmlText simple
                ? simple.getValue()
                : element instanceof AnyContent any ? any.text() : null;
        if (text != null) {
            out.characters(text, DETAILS);
        }
        for (ModelShape.Child child : shape.children()) {
            all(child, child.property().get(element));
        }
        out.end();
    }
}
