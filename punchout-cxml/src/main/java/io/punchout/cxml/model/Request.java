package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A document that waits for a Response. Content: one document; those without a property travel in {@link
 * #otherElements()}. A missing deploymentMode means production.
 */
@XmlType(
        propOrder = {
            "punchOutSetupRequest",
            "profileRequest",
            "orderRequest",
            "statusUpdateRequest",
            "providerSetupRequest",
            "getPendingRequest",
            "authRequest",
            "dataRequest",
            "copyRequest",
            "otherElements"
        })
public class Request extends CxmlParent {

    @XmlAttribute(name = "Id")
    private @Nullable String id;

    @XmlAttribute
    private @Nullable String deploymentMode;

    @XmlElement(name = "PunchOutSetupRequest")
    private @Nullable PunchOutSetupRequest punchOutSetupRequest;

    @XmlElement(name = "ProfileRequest")
    private @Nullable ProfileRequest profileRequest;

    @XmlElement(name = "OrderRequest")
    private @Nullable OrderRequest orderRequest;

    @XmlElement(name = "StatusUpdateRequest")
    private @Nullable StatusUpdateRequest statusUpdateRequest;

    @XmlElement(name = "ProviderSetupRequest")
    private @Nullable ProviderSetupRequest providerSetupRequest;

    @XmlElement(name = "GetPendingRequest")
    private @Nullable GetPendingRequest getPendingRequest;

    @XmlElement(name = "AuthRequest")
    private @Nullable AuthRequest authRequest;

    @XmlElement(name = "DataRequest")
    private @Nullable DataRequest dataRequest;

    @XmlElement(name = "CopyRequest")
    private @Nullable CopyRequest copyRequest;

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

    public @Nullable PunchOutSetupRequest getPunchOutSetupRequest() {
        return punchOutSetupRequest;
    }

    public void setPunchOutSetupRequest(@Nullable PunchOutSetupRequest punchOutSetupRequest) {
        this.punchOutSetupRequest = punchOutSetupRequest;
    }

    public @Nullable ProfileRequest getProfileRequest() {
        return profileRequest;
    }

    public void setProfileRequest(@Nullable ProfileRequest profileRequest) {
        this.profileRequest = profileRequest;
    }

    public @Nullable OrderRequest getOrderRequest() {
        return orderRequest;
    }

    public void setOrderRequest(@Nullable OrderRequest orderRequest) {
        this.orderRequest = orderRequest;
    }

    public @Nullable StatusUpdateRequest getStatusUpdateRequest() {
        return statusUpdateRequest;
    }

    public void setStatusUpdateRequest(@Nullable StatusUpdateRequest statusUpdateRequest) {
        this.statusUpdateRequest = statusUpdateRequest;
    }

    public @Nullable ProviderSetupRequest getProviderSetupRequest() {
        return providerSetupRequest;
    }

    public void setProviderSetupRequest(@Nullable ProviderSetupRequest providerSetupRequest) {
        this.providerSetupRequest = providerSetupRequest;
    }

    public @Nullable GetPendingRequest getGetPendingRequest() {
        return getPendingRequest;
    }

    public void setGetPendingRequest(@Nullable GetPendingRequest getPendingRequest) {
        this.getPendingRequest = getPendingRequest;
    }

    public @Nullable AuthRequest getAuthRequest() {
        return authRequest;
    }

    public void setAuthRequest(@Nullable AuthRequest authRequest) {
        this.authRequest = authRequest;
    }

    public @Nullable DataRequest getDataRequest() {
        return dataRequest;
    }

    public void setDataRequest(@Nullable DataRequest dataRequest) {
        this.dataRequest = dataRequest;
    }

    public @Nullable CopyRequest getCopyRequest() {
        return copyRequest;
    }

    public void setCopyRequest(@Nullable CopyRequest copyRequest) {
        this.copyRequest = copyRequest;
    }
}
