package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A cXML document that came along as a MIME part. Content: Attachment. */
@XmlType(propOrder = {"attachment", "otherElements"})
public class CXMLAttachment extends CxmlParent {

    @XmlElement(name = "Attachment")
    private @Nullable Attachment attachment;

    public @Nullable Attachment getAttachment() {
        return attachment;
    }

    public void setAttachment(@Nullable Attachment attachment) {
        this.attachment = attachment;
    }
}
