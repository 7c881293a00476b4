package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A document kept elsewhere. Content: Name; Description; InternalID; URL. */
@XmlType(propOrder = {"name", "description", "internalID", "url", "otherElements"})
public class AttachmentReference extends CxmlParent {

    @XmlAttribute
    private @Nullable String length;

    @XmlAttribute
    private @Nullable String version;

    @XmlElement(name = "Name")
    private @Nullable Name name;

    @XmlElement(name = "Description")
    private @Nullable Description description;

    @XmlElement(name = "InternalID")
    private @Nullable InternalID internalID;

    @XmlElement(name = "URL")
    private @Nullable URL url;

    public @Nullable String getLength() {
        return length;
    }

    public void setLength(@Nullable String length) {
        this.length = length;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable Name getName() {
        return name;
    }

    public void setName(@Nullable Name name) {
        this.name = name;
    }

    public @Nullable Description getDescription() {
        return description;
    }

    public void setDescription(@Nullable Description description) {
        this.description = description;
    }

    public @Nullable InternalID getInternalID() {
        return internalID;
    }

    public void setInternalID(@Nullable InternalID internalID) {
        this.internalID = internalID;
    }

    public @Nullable URL getURL() {
        return url;
    }

    public void setURL(@Nullable URL url) {
        this.url = url;
    }
}
