package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A fax. Content: one of TelephoneNumber, URL, Email. */
@XmlType(propOrder = {"telephoneNumber", "url", "email", "otherElements"})
public class Fax extends CxmlParent {

    @XmlAttribute
    private @Nullable String name;

    @XmlElement(name = "TelephoneNumber")
    private @Nullable TelephoneNumber telephoneNumber;

    @XmlElement(name = "URL")
    private @Nullable URL url;

    @XmlElement(name = "Email")
    private @Nullable Email email;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable TelephoneNumber getTelephoneNumber() {
        return telephoneNumber;
    }

    public void setTelephoneNumber(@Nullable TelephoneNumber telephoneNumber) {
        this.telephoneNumber = telephoneNumber;
    }

    public @Nullable URL getURL() {
        return url;
    }

    public void setURL(@Nullable URL url) {
        this.url = url;
    }

    public @Nullable Email getEmail() {
        return email;
    }

    public void setEmail(@Nullable Email email) {
        this.email = email;
    }
}
