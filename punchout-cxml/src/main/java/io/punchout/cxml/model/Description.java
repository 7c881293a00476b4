package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Text for people in the language of xml:lang, which is required. Content: mixed with ShortName; {@link #text()}
 * leaves the short name out.
 */
@XmlType(propOrder = {"content"})
@XmlSeeAlso(ShortName.class)
public class Description extends LangContent {

    @XmlAttribute
    private @Nullable String type;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    /** The first short name, or null. */
    public @Nullable String shortName() {
        return parts(ShortName.class).stream()
                .findFirst()
                .map(ShortName::getValue)
                .orElse(null);
    }
}
