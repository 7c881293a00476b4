package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The document that one on a Path stems from. Empty. */
public class OriginalDocument extends CxmlElement {

    @XmlAttribute
    private @Nullable String payloadID;

    public @Nullable String getPayloadID() {
        return payloadID;
    }

    public void setPayloadID(@Nullable String payloadID) {
        this.payloadID = payloadID;
    }
}
