package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** How a sourcing request ended. Content: text; xml:lang required. */
public class SourcingStatus extends LangText {

    @XmlAttribute
    private @Nullable String action;

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action;
    }
}
