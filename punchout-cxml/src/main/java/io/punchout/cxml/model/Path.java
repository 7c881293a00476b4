package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes a document or an item passed, in order. Content: Node, one or more. */
@XmlType(propOrder = {"node", "otherElements"})
public class Path extends CxmlParent {

    @XmlElement(name = "Node")
    private @Nullable List<Node> node;

    public List<Node> getNode() {
        if (node == null) {
            node = new ArrayList<>();
        }
        return node;
    }
}
