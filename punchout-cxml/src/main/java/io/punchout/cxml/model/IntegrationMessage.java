package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** What a backend says of a document. Content: text. */
public class IntegrationMessage extends CxmlText {

    @XmlAttribute
    private @Nullable String isSuccessful;

    @XmlAttribute
    private @Nullable String type;

    public @Nullable String getIsSuccessful() {
        return isSuccessful;
    }

    public void setIsSuccessful(@Nullable String isSuccessful) {
        this.isSuccessful = isSuccessful;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }
}
