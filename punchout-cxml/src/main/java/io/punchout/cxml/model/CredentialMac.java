package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A message authentication code in place of a shared secret. Content: the code in base64. */
public class CredentialMac extends CxmlText {

    @XmlAttribute
    private @Nullable String type;

    @XmlAttribute
    private @Nullable String algorithm;

    @XmlAttribute
    private @Nullable String creationDate;

    @XmlAttribute
    private @Nullable String expirationDate;

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getAlgorithm() {
        return algorithm;
    }

    public void setAlgorithm(@Nullable String algorithm) {
        this.algorithm = algorithm;
    }

    public @Nullable String getCreationDate() {
        return creationDate;
    }

    public void setCreationDate(@Nullable String creationDate) {
        this.creationDate = creationDate;
    }

    public @Nullable String getExpirationDate() {
        return expirationDate;
    }

    public void setExpirationDate(@Nullable String expirationDate) {
        this.expirationDate = expirationDate;
    }

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "CredentialMac[hidden]";
    }
}
