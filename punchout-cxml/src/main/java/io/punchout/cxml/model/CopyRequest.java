package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A copy of another document for information. Content: cXMLAttachment, or cXML itself (deprecated, guide p.200). */
@XmlType(propOrder = {"cxmlAttachment", "cxml", "otherElements"})
public class CopyRequest extends CxmlParent {

    @XmlAttribute
    private @Nullable String processingMode;

    @XmlElement(name = "cXMLAttachment")
    private @Nullable CXMLAttachment cxmlAttachment;

    @XmlElement(name = "cXML")
    private @Nullable CXML cxml;

    public @Nullable String getProcessingMode() {
        return processingMode;
    }

    public void setProcessingMode(@Nullable String processingMode) {
        this.processingMode = processingMode;
    }

    public @Nullable CXMLAttachment getCXMLAttachment() {
        return cxmlAttachment;
    }

    public void setCXMLAttachment(@Nullable CXMLAttachment cxmlAttachment) {
        this.cxmlAttachment = cxmlAttachment;
    }

    public @Nullable CXML getCXML() {
        return cxml;
    }

    public void setCXML(@Nullable CXML cxml) {
        this.cxml = cxml;
    }
}
