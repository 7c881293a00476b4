package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agreement a line belongs to, by its number. Content: IdReference, any number. */
@XmlType(propOrder = {"idReference", "otherElements"})
public class MasterAgreementIDInfo extends CxmlParent {

    @XmlAttribute
    private @Nullable String agreementID;

    @XmlAttribute
    private @Nullable String agreementDate;

    @XmlAttribute
    private @Nullable String agreementType;

    @XmlElement(name = "IdReference")
    private @Nullable List<IdReference> idReference;

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

    public List<IdReference> getIdReference() {
        if (idReference == null) {
            idReference = new ArrayList<>();
        }
        return idReference;
    }
}
