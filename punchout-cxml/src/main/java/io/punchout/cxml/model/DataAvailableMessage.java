package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A document waits to be fetched by DataRequest. Content: InternalID. */
@XmlType(propOrder = {"internalID", "otherElements"})
public class DataAvailableMessage extends CxmlParent {

    @XmlElement(name = "InternalID")
    private @Nullable InternalID internalID;

    public @Nullable InternalID getInternalID() {
        return internalID;
    }

    public void setInternalID(@Nullable InternalID internalID) {
        this.internalID = internalID;
    }
}
