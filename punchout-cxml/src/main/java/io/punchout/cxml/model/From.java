package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The originator of a request. Content: Credential, one or more; Correspondent. It may differ from the Sender, and
 * replaces nothing of its authentication.
 */
@XmlType(propOrder = {"credential", "correspondent", "otherElements"})
public class From extends CxmlParent {

    @XmlElement(name = "Credential")
    private @Nullable List<Credential> credential;

    @XmlElement(name = "Correspondent")
    private @Nullable Correspondent correspondent;

    public List<Credential> getCredential() {
        if (credential == null) {
            credential = new ArrayList<>();
        }
        return credential;
    }

    public @Nullable Correspondent getCorrespondent() {
        return correspondent;
    }

    public void setCorrespondent(@Nullable Correspondent correspondent) {
        this.correspondent = correspondent;
    }
}
