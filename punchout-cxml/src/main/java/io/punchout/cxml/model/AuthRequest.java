package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks whether a credential is genuine. Content: Credential, one or more; X509Data (kept whole). */
@XmlType(propOrder = {"credential", "x509Data", "otherElements"})
public class AuthRequest extends CxmlParent {

    @XmlElement(name = "Credential")
    private @Nullable List<Credential> credential;

    @XmlElement(name = "X509Data")
    private @Nullable GenericElement x509Data;

    public List<Credential> getCredential() {
        if (credential == null) {
            credential = new ArrayList<>();
        }
        return credential;
    }

    public @Nullable GenericElement getX509Data() {
        return x509Data;
    }

    public void setX509Data(@Nullable GenericElement x509Data) {
        this.x509Data = x509Data;
    }
}
