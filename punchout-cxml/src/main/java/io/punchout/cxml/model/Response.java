package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a Request on the same connection. Content: Status, and at most one document; here
 * PunchOutSetupResponse, any other travels in {@link #otherElements()}.
 */
@XmlType(propOrder = {"status", "punchOutSetupResponse", "otherElements"})
public class Response extends CxmlParent {

    @XmlAttribute(name = "Id")
    private @Nullable String id;

    @XmlElement(name = "Status")
    private @Nullable Status status;

    @XmlElement(name = "PunchOutSetupResponse")
    private @Nullable PunchOutSetupResponse punchOutSetupResponse;

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
}
