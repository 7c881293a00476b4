package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A signature as proof of a Credential. Content: any. Out of use: documents are signed by ds:Signature. */
@XmlType(propOrder = {"content"})
public class DigitalSignature extends AnyContent {

    @XmlAttribute
    private @Nullable String encoding;

    @XmlAttribute
    private @Nullable String type;

    public @Nullable String getEncoding() {
        return encoding;
    }

    /** The encoding; Base64 where nothing is said, as in the DTD. */
    public String encoding() {
        return orDefault(encoding, "Base64");
    }

    public void setEncoding(@Nullable String encoding) {
        this.encoding = encoding;
    }

    public @Nullable String getType() {
        return type;
    }

    /** The kind of signature; as in the DTD where nothing is said. */
    public String type() {
        return orDefault(type, "PK7 self-contained");
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }
}
