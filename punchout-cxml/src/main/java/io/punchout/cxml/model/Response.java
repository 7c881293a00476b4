package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a Request on the same connection. Content: Status, and at most one document; those without a property
 * travel in {@link #otherElements()}.
 */
@XmlType(
        propOrder = {
            "status",
            "punchOutSetupResponse",
            "profileResponse",
            "providerSetupResponse",
            "getPendingResponse",
            "authResponse",
            "dataResponse",
            "otherElements"
        })
public class Response extends CxmlParent {

    @XmlAttribute(name = "Id")
    private @Nullable String id;

    @XmlElement(name = "Status")
    private @Nullable Status status;

    @XmlElement(name = "PunchOutSetupResponse")
    private @Nullable PunchOutSetupResponse punchOutSetupResponse;

    @XmlElement(name = "ProfileResponse")
    private @Nullable ProfileResponse profileResponse;

    @XmlElement(name = "ProviderSetupResponse")
    private @Nullable ProviderSetupResponse providerSetupResponse;

    @XmlElement(name = "GetPendingResponse")
    private @Nullable GetPendingResponse getPendingResponse;

    @XmlElement(name = "AuthResponse")
    private @Nullable AuthResponse authResponse;

    @XmlElement(name = "DataResponse")
    private @Nullable DataResponse dataResponse;

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Status getStatus() {
        return status;
    }

    public void setStatus(@Nullable Status status) {
        this.status = status;
    }

    public @Nullable PunchOutSetupResponse getPunchOutSetupResponse() {
        return punchOutSetupResponse;
    }

    public void setPunchOutSetupResponse(@Nullable PunchOutSetupResponse punchOutSetupResponse) {
        this.punchOutSetupResponse = punchOutSetupResponse;
    }

    public @Nullable ProfileResponse getProfileResponse() {
        return profileResponse;
    }

    public void setProfileResponse(@Nullable ProfileResponse profileResponse) {
        this.profileResponse = profileResponse;
    }

    public @Nullable ProviderSetupResponse getProviderSetupResponse() {
        return providerSetupResponse;
    }

    public void setProviderSetupResponse(@Nullable ProviderSetupResponse providerSetupResponse) {
        this.providerSetupResponse = providerSetupResponse;
    }

    public @Nullable GetPendingResponse getGetPendingResponse() {
        return getPendingResponse;
    }

    public void setGetPendingResponse(@Nullable GetPendingResponse getPendingResponse) {
        this.getPendingResponse = getPendingResponse;
    }

    public @Nullable AuthResponse getAuthResponse() {
        return authResponse;
    }

    public void setAuthResponse(@Nullable AuthResponse authResponse) {
        this.authResponse = authResponse;
    }

    public @Nullable DataResponse getDataResponse() {
        return dataResponse;
    }

    public void setDataResponse(@Nullable DataResponse dataResponse) {
        this.dataResponse = dataResponse;
    }
}
