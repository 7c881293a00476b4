package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An element with child elements: those that no property stands for are kept in the order met and written back. */
@XmlTransient
public abstract class CxmlParent extends CxmlElement {

    @XmlAnyElement(OtherElementHandler.class)
    private @Nullable List<Element> otherElements;

    /** The child elements without a property, live; written last unless the class says otherwise. */
    public List<Element> otherElements() {
        if (otherElements == null) {
            otherElements = new ArrayList<>();
        }
        return otherElements;
    }
}
