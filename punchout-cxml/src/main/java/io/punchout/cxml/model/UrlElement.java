package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** An element that is there to give its one URL a meaning. */
@XmlTransient
public abstract class UrlElement extends CxmlParent {

    @XmlElement(name = "URL")
    private @Nullable URL url;

    public @Nullable URL getURL() {
        return url;
    }

    public void setURL(@Nullable URL url) {
        this.url = url;
    }
}
