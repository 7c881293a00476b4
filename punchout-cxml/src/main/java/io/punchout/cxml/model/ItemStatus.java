package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one line fares. Content: ReferenceDocumentInfo; Comments, any number. */
@XmlType(propOrder = {"referenceDocumentInfo", "comments", "otherElements"})
public class ItemStatus extends CxmlParent {

    @XmlAttribute
    private @Nullable String type;

    @XmlAttribute
    private @Nullable String code;

    @XmlAttribute
    private @Nullable String parentLineNumber;

    @XmlElement(name = "ReferenceDocumentInfo")
    private @Nullable ReferenceDocumentInfo referenceDocumentInfo;

    @XmlElement(name = "Comments")
    private @Nullable List<Comments> comments;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getParentLineNumber() {
        return parentLineNumber;
    }

    public void setParentLineNumber(@Nullable String parentLineNumber) {
        this.parentLineNumber = parentLineNumber;
    }

    public @Nullable ReferenceDocumentInfo getReferenceDocumentInfo() {
        return referenceDocumentInfo;
    }

    public void setReferenceDocumentInfo(@Nullable ReferenceDocumentInfo referenceDocumentInfo) {
        this.referenceDocumentInfo = referenceDocumentInfo;
    }

    public List<Comments> getComments() {
        if (comments == null) {
            comments = new ArrayList<>();
        }
        return comments;
    }
}
