package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The network a document goes through. Empty; from about 1.2.049. */
public class Routing extends CxmlElement {

    @XmlAttribute
    private @Nullable String destination;

    public @Nullable String getDestination() {
        return destination;
    }

    public void setDestination(@Nullable String destination) {
        this.destination = destination;
    }
}
