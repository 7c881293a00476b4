package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The party a document is meant for. Content: Credential, one or more; Correspondent. */
@XmlType(propOrder = {"credential", "correspondent", "otherElements"})
public class To extends CxmlParent {

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
