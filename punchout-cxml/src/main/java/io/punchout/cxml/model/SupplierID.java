package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The identity of a supplier in a domain. Content: text. */
public class SupplierID extends CxmlText {

    @XmlAttribute
    private @Nullable String domain;

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }
}
