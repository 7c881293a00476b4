package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a document fares in the process. Content: DocumentInfo; ItemStatus and Comments, any number of each. */
@XmlType(propOrder = {"documentInfo", "itemStatus", "comments", "otherElements"})
public class DocumentStatus extends CxmlParent {

    @XmlAttribute
    private @Nullable String type;

    @XmlElement(name = "DocumentInfo")
    private @Nullable DocumentInfo documentInfo;

    @XmlElement(name = "ItemStatus")
    private @Nullable List<ItemStatus> itemStatus;

    @XmlElement(name = "Comments")
    private @Nullable List<Comments> comments;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable DocumentInfo getDocumentInfo() {
        return documentInfo;
    }

    public void setDocumentInfo(@Nullable DocumentInfo documentInfo) {
        this.documentInfo = documentInfo;
    }

    public List<ItemStatus> getItemStatus() {
        if (itemStatus == null) {
            itemStatus = new ArrayList<>();
        }
        return itemStatus;
    }

    public List<Comments> getComments() {
        if (comments == null) {
            comments = new ArrayList<>();
        }
        return comments;
    }
}
