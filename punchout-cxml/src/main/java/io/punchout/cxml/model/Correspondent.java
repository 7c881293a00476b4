package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People to write to when the party itself is not the one concerned. Content: Contact, one or more; Routing;
 * Extrinsic, any number.
 */
@XmlType(propOrder = {"contact", "routing", "extrinsic", "otherElements"})
public class Correspondent extends CxmlParent {

    @XmlAttribute
    private @Nullable String preferredLanguage;

    @XmlElement(name = "Contact")
    private @Nullable List<Contact> contact;

    @XmlElement(name = "Routing")
    private @Nullable Routing routing;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getPreferredLanguage() {
        return preferredLanguage;
    }

    public void setPreferredLanguage(@Nullable String preferredLanguage) {
        this.preferredLanguage = preferredLanguage;
    }

    public List<Contact> getContact() {
        if (contact == null) {
            contact = new ArrayList<>();
        }
        return contact;
    }

    public @Nullable Routing getRouting() {
        return routing;
    }

    public void setRouting(@Nullable Routing routing) {
        this.routing = routing;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
