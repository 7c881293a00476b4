package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remarks for people. Content: text mixed with Attachment; {@link #text()} leaves the attachments out. */
@XmlType(propOrder = {"content"})
@XmlSeeAlso(Attachment.class)
public class Comments extends LangContent {

    @XmlAttribute
    private @Nullable String type;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    /** The attachments, in order; a copy. */
    public List<Attachment> attachments() {
        return parts(Attachment.class);
    }
}
