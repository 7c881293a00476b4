package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A file that came along or is to be fetched: its URL is cid: for a MIME part. Content: URL. */
@XmlRootElement(name = "Attachment")
@XmlType(propOrder = {"url", "otherElements"})
public class Attachment extends UrlElement {

    @XmlAttribute
    private @Nullable String visibility;

    public @Nullable String getVisibility() {
        return visibility;
    }

    public void setVisibility(@Nullable String visibility) {
        this.visibility = visibility;
    }
}
