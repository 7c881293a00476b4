package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A mail address. Content: text. */
public class Email extends CxmlText {

    @XmlAttribute
    private @Nullable String name;

    @XmlAttribute
    private @Nullable String preferredLang;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPreferredLang() {
        return preferredLang;
    }

    public void setPreferredLang(@Nullable String preferredLang) {
        this.preferredLang = preferredLang;
    }
}
