package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document or line that is referred to. Content: DocumentInfo or DocumentReference; DateInfo, Contact and Extrinsic,
 * any number of each.
 */
@XmlType(propOrder = {"documentInfo", "documentReference", "dateInfo", "contact", "extrinsic", "otherElements"})
public class ReferenceDocumentInfo extends CxmlParent {

    @XmlAttribute
    private @Nullable String lineNumber;

    @XmlAttribute
    private @Nullable String scheduleLineNumber;

    @XmlAttribute
    private @Nullable String status;

    @XmlElement(name = "DocumentInfo")
    private @Nullable DocumentInfo documentInfo;

    @XmlElement(name = "DocumentReference")
    private @Nullable DocumentReference documentReference;

    @XmlElement(name = "DateInfo")
    private @Nullable List<DateInfo> dateInfo;

    @XmlElement(name = "Contact")
    private @Nullable List<Contact> contact;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getLineNumber() {
        return lineNumber;
    }

    public void setLineNumber(@Nullable String lineNumber) {
        this.lineNumber = lineNumber;
    }

    public @Nullable String getScheduleLineNumber() {
        return scheduleLineNumber;
    }

    public void setScheduleLineNumber(@Nullable String scheduleLineNumber) {
        this.scheduleLineNumber = scheduleLineNumber;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable DocumentInfo getDocumentInfo() {
        return documentInfo;
    }

    public void setDocumentInfo(@Nullable DocumentInfo documentInfo) {
        this.documentInfo = documentInfo;
    }

    public @Nullable DocumentReference getDocumentReference() {
        return documentReference;
    }

    public void setDocumentReference(@Nullable DocumentReference documentReference) {
        this.documentReference = documentReference;
    }

    public List<DateInfo> getDateInfo() {
        if (dateInfo == null) {
            dateInfo = new ArrayList<>();
        }
        return dateInfo;
    }

    public List<Contact> getContact() {
        if (contact == null) {
            contact = new ArrayList<>();
        }
        return contact;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
