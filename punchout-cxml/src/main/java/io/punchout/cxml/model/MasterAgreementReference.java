package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** The agreement a line belongs to, by its document. Content: DocumentReference. */
@XmlType(propOrder = {"documentReference", "otherElements"})
public class MasterAgreementReference extends CxmlParent {

    @XmlAttribute
    private @Nullable String agreementID;

    @XmlAttribute
    private @Nullable String agreementDate;

    @XmlAttribute
    private @Nullable String agreementType;

    @XmlElement(name = "DocumentReference")
    private @Nullable DocumentReference documentReference;

    public @Nullable String getAgreementID() {
        return agreementID;
    }

    public void setAgreementID(@Nullable String agreementID) {
        this.agreementID = agreementID;
    }

    public @Nullable String getAgreementDate() {
        return agreementDate;
    }

    public void setAgreementDate(@Nullable String agreementDate) {
        this.agreementDate = agreementDate;
    }

    public @Nullable String getAgreementType() {
        return agreementType;
    }

    public void setAgreementType(@Nullable String agreementType) {
        this.agreementType = agreementType;
    }

    public @Nullable DocumentReference getDocumentReference() {
        return documentReference;
    }

    public void setDocumentReference(@Nullable DocumentReference documentReference) {
        this.documentReference = documentReference;
    }
}
