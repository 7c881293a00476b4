package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The class of an item in a scheme such as UNSPSC. Content: the class; a code may stand in the attribute. */
public class Classification extends CxmlText {

    @XmlAttribute
    private @Nullable String domain;

    @XmlAttribute
    private @Nullable String code;

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
