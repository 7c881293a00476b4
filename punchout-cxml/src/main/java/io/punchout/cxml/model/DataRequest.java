package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Fetches a document that waits. Content: InternalID. */
@XmlType(propOrder = {"internalID", "otherElements"})
public class DataRequest extends CxmlParent {

    @XmlElement(name = "InternalID")
    private @Nullable InternalID internalID;

    public @Nullable InternalID getInternalID() {
        return internalID;
    }

    public void setInternalID(@Nullable InternalID internalID) {
        this.internalID = internalID;
    }
}
