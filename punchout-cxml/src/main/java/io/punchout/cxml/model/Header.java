package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Who talks to whom. Content: From, To, Sender, and Path with OriginalDocument or neither. */
@XmlType(propOrder = {"from", "to", "sender", "path", "originalDocument", "otherElements"})
public class Header extends CxmlParent {

    @XmlElement(name = "From")
    private @Nullable From from;

    @XmlElement(name = "To")
    private @Nullable To to;

    @XmlElement(name = "Sender")
    private @Nullable Sender sender;

    @XmlElement(name = "Path")
    private @Nullable Path path;

    @XmlElement(name = "OriginalDocument")
    private @Nullable OriginalDocument originalDocument;

    public @Nullable From getFrom() {
        return from;
    }

    public void setFrom(@Nullable From from) {
        this.from = from;
    }

    public @Nullable To getTo() {
        return to;
    }

    public void setTo(@Nullable To to) {
        this.to = to;
    }

    public @Nullable Sender getSender() {
        return sender;
    }

    public void setSender(@Nullable Sender sender) {
        this.sender = sender;
    }

    public @Nullable Path getPath() {
        return path;
    }

    public void setPath(@Nullable Path path) {
        this.path = path;
    }

    public @Nullable OriginalDocument getOriginalDocument() {
        return originalDocument;
    }

    public void setOriginalDocument(@Nullable OriginalDocument originalDocument) {
        this.originalDocument = originalDocument;
    }
}
