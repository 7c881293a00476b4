package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A contractor by number. Content: text. */
public class ContractorIdentifier extends CxmlText {

    @XmlAttribute
    private @Nullable String domain;

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }
}
