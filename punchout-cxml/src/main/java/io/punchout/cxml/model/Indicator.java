package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A warning or an error about a line, as text. From 1.2.063. */
public class Indicator extends CxmlText {

    @XmlAttribute
    private @Nullable String type;

    @XmlAttribute
    private @Nullable String level;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level;
    }
}
