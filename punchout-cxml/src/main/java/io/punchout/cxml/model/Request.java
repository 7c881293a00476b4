package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks. Content: one document; here PunchOutSetupRequest, any other travels in {@link #otherElements()}.
 * Without the DTD a missing deploymentMode means production.
 */
@XmlType(propOrder = {"punchOutSetupRequest", "otherElements"})
public class Request extends CxmlParent {

    @XmlAttribute(name = "Id")
    private @Nullable String id;

    @XmlAttribute
    private @Nullable String deploymentMode;

    @XmlElement(name = "PunchOutSetupRequest")
    private @Nullable PunchOutSetupRequest punchOutSetupRequest;

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getDeploymentMode() {
        return deploymentMode;
    }

    public void setDeploymentMode(@Nullable String deploymentMode) {
        this.deploymentMode = deploymentMode;
    }

    public @Nullable PunchOutSetupRequest getPunchOutSetupRequest() {
        return punchOutSetupRequest;
    }

    public void setPunchOutSetupRequest(@Nullable PunchOutSetupRequest punchOutSetupRequest) {
        this.punchOutSetupRequest = punchOutSetupRequest;
    }
}
