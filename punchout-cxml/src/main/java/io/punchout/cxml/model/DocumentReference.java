package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** An earlier document, by its payloadID. Empty. */
public class DocumentReference extends CxmlElement {

    @XmlAttribute
    private @Nullable String payloadID;

    public @Nullable String getPayloadID() {
        return payloadID;
    }

    public void setPayloadID(@Nullable String payloadID) {
        this.payloadID = payloadID;
    }
}
