package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One party in a Path, to which documents go by copy or by route. Content: Credential, one or more. */
@XmlType(propOrder = {"credential", "otherElements"})
public class Node extends CxmlParent {

    @XmlAttribute
    private @Nullable String type;

    @XmlAttribute
    private @Nullable String itemDetailsRequired;

    @XmlElement(name = "Credential")
    private @Nullable List<Credential> credential;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getItemDetailsRequired() {
        return itemDetailsRequired;
    }

    public void setItemDetailsRequired(@Nullable String itemDetailsRequired) {
        this.itemDetailsRequired = itemDetailsRequired;
    }

    public List<Credential> getCredential() {
        if (credential == null) {
            credential = new ArrayList<>();
        }
        return credential;
    }
}
