package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** How it went: a code of three digits and its standard text; the content is for people and may be empty. */
public class Status extends LangText {

    @XmlAttribute
    private @Nullable String code;

    @XmlAttribute
    private @Nullable String text;

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
