package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** The name of a party in the domain of its Credential. Content: any, text in practice. */
@XmlType(propOrder = {"content"})
public class Identity extends AnyContent {

    @XmlAttribute
    private @Nullable String lastChangedTimestamp;

    public @Nullable String getLastChangedTimestamp() {
        return lastChangedTimestamp;
    }

    public void setLastChangedTimestamp(@Nullable String lastChangedTimestamp) {
        this.lastChangedTimestamp = lastChangedTimestamp;
    }
}
