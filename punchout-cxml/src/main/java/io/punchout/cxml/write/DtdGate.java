package io.punchout.cxml.write;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.util.StreamWriterDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what the DTD version knows, and tells what it leaves out, each kind once. Whoever writes, by hand or from
 * the model, writes through it.
 */
final class DtdGate extends StreamWriterDelegate {
    private static final Map<String, String> PROPERTIES = Map.of(
            "BuyerPartID", "buyerPartId",
            "Modifications", "price.adjustments",
            "Dimension", "product.dimensions",
            "ItemDetailIndustry", "product.options",
            "AttachmentReference", "product.attachments",
            "Distribution", "terms.costShares",
            "Contact", "terms.contacts",
            "Comments", "terms.comments",
            "Period", "terms.period",
            "LeadTime", "leadTimeDays");

    /** What is written in place of an element's end, before it. */
    interface Insertion {
        void write() throws XMLStreamException;
    }

    private final DtdVersion version;
    private final DtdGrowth growth;
    private final Problems problems;
    private final Set<String> told = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private Set<String> unknownElements = Set.of();
    private Set<String> unknownAttributes = Set.of();
    private int skipped;
    private String where = "cart";
    private @Nullable String insertBeforeEndOf;
    private @Nullable Insertion insertion;

    DtdGate(XMLStreamWriter target, DtdVersion version, DtdGrowth growth, Problems problems) {
        super(target);
        this.version = version;
        this.growth = growth;
        this.problems = problems;
    }

    /** Has something written as the last children of the first element of a name. */
    void insert(String element, Insertion what) {
        insertBeforeEndOf = element;
        insertion = what;
    }

    /** Says what is written from now on, for problems. */
    void at(String place) {
        where = place;
    }

    /** Returns what is written now, for problems. */
    String place() {
        return where;
    }

    @Override
    public void writeStartElement(String name) throws XMLStreamException {
        if (open(name)) {
            super.writeStartElement(name);
        }
    }

    @Override
    public void writeStartElement(String prefix, String name, String namespace) throws XMLStreamException {
        if (open(name)) {
            super.writeStartElement(prefix, name, namespace);
        }
    }

    private boolean open(String name) {
        if (skipped > 0) {
            skipped++;
            return false;
        }
        if (unknownElements.contains(name)) {
            tell(name);
            skipped = 1;
            return false;
        }
        path.add(name);
        enter(name);
        return true;
    }

    private void enter(String name) {
        unknownElements = growth.unknownElements(name);
        unknownAttributes = growth.unknownAttributes(name);
    }

    @Override
    public void writeEndElement() throws XMLStreamException {
        if (skipped > 0) {
            skipped--;
            return;
        }
        int last = path.size() - 1;
        Insertion pending = insertion;
        if (pending != null && path.get(last).equals(insertBeforeEndOf)) {
            insertion = null;
            pending.write();
        }
        super.writeEndElement();
        path.remove(last);
        if (last > 0) {
            enter(path.get(last - 1));
        }
    }

    @Override
    public void writeAttribute(String name, String value) throws XMLStreamException {
        if (passes(name)) {
            super.writeAttribute(name, value);
        }
    }

    @Override
    public void writeAttribute(String prefix, String namespace, String name, String value) throws XMLStreamException {
        if (skipped == 0) {
            super.writeAttribute(prefix, namespace, name, value);
        }
    }

    private boolean passes(String name) {
        if (skipped > 0) {
            return false;
        }
        if (unknownAttributes.contains(name)) {
            tell("@" + name);
            return false;
        }
        return true;
    }

    private void tell(String child) {
        String parent = path.get(path.size() - 1);
        if (told.add(parent + "/" + child)) {
            String property = PROPERTIES.get(child);
            problems.add(Problem.of(
                            CxmlWriteProblem.LEFT_OUT,
                            "DTD " + version + " has no place for " + child + " in " + parent
                                    + "; it was left out, here and wherever else it would stand.")
                    .at(property == null ? where : where + "." + property)
                    .hint("Set the connection's dtdVersion to " + DtdGrowth.since(parent, child)
                            + " or later if the buyer takes it."));
        }
    }

    @Override
    public void writeNamespace(String prefix, String namespace) throws XMLStreamException {
        if (skipped == 0) {
            super.writeNamespace(prefix, namespace);
        }
    }

    @Override
    public void writeDefaultNamespace(String namespace) throws XMLStreamException {
        if (skipped == 0) {
            super.writeDefaultNamespace(namespace);
        }
    }

    @Override
    public void writeCharacters(String text) throws XMLStreamException {
        if (skipped == 0 && !text.isEmpty()) {
            super.writeCharacters(text);
        }
    }

    @Override
    public void writeCharacters(char[] text, int start, int length) throws XMLStreamException {
        if (skipped == 0 && length > 0) {
            super.writeCharacters(text, start, length);
        }
    }
}
