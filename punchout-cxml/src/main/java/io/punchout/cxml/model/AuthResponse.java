package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The credentials that are genuine. Content: Credential, one or more. */
@XmlType(propOrder = {"credential", "otherElements"})
public class AuthResponse extends CxmlParent {

    @XmlAttribute
    private @Nullable String expirationDate;

    @XmlElement(name = "Credential")
    private @Nullable List<Credential> credential;

    public @Nullable String getExpirationDate() {
        return expirationDate;
    }

    public void setExpirationDate(@Nullable String expirationDate) {
        this.expirationDate = expirationDate;
    }

    public List<Credential> getCredential() {
        if (credential == null) {
            credential = new ArrayList<>();
        }
        return credential;
    }
}
