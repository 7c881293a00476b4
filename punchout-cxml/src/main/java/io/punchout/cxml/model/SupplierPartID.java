package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The supplier's number of the item. Content: text. */
public class SupplierPartID extends CxmlText {

    @XmlAttribute
    private @Nullable String revisionID;

    public @Nullable String getRevisionID() {
        return revisionID;
    }

    public void setRevisionID(@Nullable String revisionID) {
        this.revisionID = revisionID;
    }
}
