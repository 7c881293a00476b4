package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A one-way document. Content: Status, then one document; those without a property travel in {@link #otherElements()}.
 * A missing Status means 200; a missing deploymentMode means production.
 */
@XmlType(propOrder = {"status", "punchOutOrderMessage", "providerDoneMessage", "dataAvailableMessage", "otherElements"})
public class Message extends CxmlParent {

    @XmlAttribute(name = "Id")
    private @Nullable String id;

    @XmlAttribute
    private @Nullable String deploymentMode;

    @XmlAttribute
    private @Nullable String inReplyTo;

    @XmlElement(name = "Status")
    private @Nullable Status status;

    @XmlElement(name = "PunchOutOrderMessage")
    private @Nullable PunchOutOrderMessage punchOutOrderMessage;

    @XmlElement(name = "ProviderDoneMessage")
    private @Nullable ProviderDoneMessage providerDoneMessage;

    @XmlElement(name = "DataAvailableMessage")
    private @Nullable DataAvailableMessage dataAvailableMessage;

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getDeploymentMode() {
        return deploymentMode;
    }

    /** The mode; production where nothing is said, as in the DTD. */
    public String deploymentMode() {
        return orDefault(deploymentMode, "production");
    }

    public void setDeploymentMode(@Nullable String deploymentMode) {
        this.deploymentMode = deploymentMode;
    }

    public @Nullable String getInReplyTo() {
        return inReplyTo;
    }

    public void setInReplyTo(@Nullable String inReplyTo) {
        this.inReplyTo = inReplyTo;
    }

    public @Nullable Status getStatus() {
        return status;
    }

    public void setStatus(@Nullable Status status) {
        this.status = status;
    }

    public @Nullable PunchOutOrderMessage getPunchOutOrderMessage() {
        return punchOutOrderMessage;
    }

    public void setPunchOutOrderMessage(@Nullable PunchOutOrderMessage punchOutOrderMessage) {
        this.punchOutOrderMessage = punchOutOrderMessage;
    }

    public @Nullable ProviderDoneMessage getProviderDoneMessage() {
        return providerDoneMessage;
    }

    public void setProviderDoneMessage(@Nullable ProviderDoneMessage providerDoneMessage) {
        this.providerDoneMessage = providerDoneMessage;
    }

    public @Nullable DataAvailableMessage getDataAvailableMessage() {
        return dataAvailableMessage;
    }

    public void setDataAvailableMessage(@Nullable DataAvailableMessage dataAvailableMessage) {
        this.dataAvailableMessage = dataAvailableMessage;
    }
}
