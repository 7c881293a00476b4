package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A document by number, type and date. Empty. */
public class DocumentInfo extends CxmlElement {

    @XmlAttribute
    private @Nullable String documentID;

    @XmlAttribute
    private @Nullable String documentType;

    @XmlAttribute
    private @Nullable String documentDate;

    public @Nullable String getDocumentID() {
        return documentID;
    }

    public void setDocumentID(@Nullable String documentID) {
        this.documentID = documentID;
    }

    public @Nullable String getDocumentType() {
        return documentType;
    }

    public void setDocumentType(@Nullable String documentType) {
        this.documentType = documentType;
    }

    public @Nullable String getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(@Nullable String documentDate) {
        this.documentDate = documentDate;
    }
}
