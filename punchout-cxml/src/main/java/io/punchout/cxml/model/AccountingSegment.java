package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** One part of an account. Content: Name; Description. */
@XmlType(propOrder = {"name", "description", "otherElements"})
public class AccountingSegment extends CxmlParent {

    @XmlAttribute
    private @Nullable String id;

    @XmlElement(name = "Name")
    private @Nullable Name name;

    @XmlElement(name = "Description")
    private @Nullable Description description;

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
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
}
