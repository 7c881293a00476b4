package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** An identifier in a domain. Content: Creator; Description. */
@XmlType(propOrder = {"creator", "description", "otherElements"})
public class IdReference extends CxmlParent {

    @XmlAttribute
    private @Nullable String identifier;

    @XmlAttribute
    private @Nullable String domain;

    @XmlElement(name = "Creator")
    private @Nullable Creator creator;

    @XmlElement(name = "Description")
    private @Nullable Description description;

    public @Nullable String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(@Nullable String identifier) {
        this.identifier = identifier;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable Creator getCreator() {
        return creator;
    }

    public void setCreator(@Nullable Creator creator) {
        this.creator = creator;
    }

    public @Nullable Description getDescription() {
        return description;
    }

    public void setDescription(@Nullable Description description) {
        this.description = description;
    }
}
