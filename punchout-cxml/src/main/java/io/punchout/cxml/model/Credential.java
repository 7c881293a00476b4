package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * An identity within a domain, and its proof where it is a sender's. Content: Identity; SharedSecret or
 * DigitalSignature or CredentialMac.
 */
@XmlType(propOrder = {"identity", "sharedSecret", "digitalSignature", "credentialMac", "otherElements"})
public class Credential extends CxmlParent {

    @XmlAttribute
    private @Nullable String domain;

    @XmlAttribute
    private @Nullable String type;

    @XmlElement(name = "Identity")
    private @Nullable Identity identity;

    @XmlElement(name = "SharedSecret")
    private @Nullable SharedSecret sharedSecret;

    @XmlElement(name = "DigitalSignature")
    private @Nullable DigitalSignature digitalSignature;

    @XmlElement(name = "CredentialMac")
    private @Nullable CredentialMac credentialMac;

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable Identity getIdentity() {
        return identity;
    }

    public void setIdentity(@Nullable Identity identity) {
        this.identity = identity;
    }

    public @Nullable SharedSecret getSharedSecret() {
        return sharedSecret;
    }

    public void setSharedSecret(@Nullable SharedSecret sharedSecret) {
        this.sharedSecret = sharedSecret;
    }

    public @Nullable DigitalSignature getDigitalSignature() {
        return digitalSignature;
    }

    public void setDigitalSignature(@Nullable DigitalSignature digitalSignature) {
        this.digitalSignature = digitalSignature;
    }

    public @Nullable CredentialMac getCredentialMac() {
        return credentialMac;
    }

    public void setCredentialMac(@Nullable CredentialMac credentialMac) {
        this.credentialMac = credentialMac;
    }
}
