package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** One part of an account, in the deprecated form. Empty. */
public class Segment extends CxmlElement {

    @XmlAttribute
    private @Nullable String type;

    @XmlAttribute
    private @Nullable String id;

    @XmlAttribute
    private @Nullable String description;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }
}
