package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** How far a document got. Content: IntegrationMessage. */
@XmlType(propOrder = {"integrationMessage", "otherElements"})
public class IntegrationStatus extends CxmlParent {

    @XmlAttribute
    private @Nullable String documentStatus;

    @XmlElement(name = "IntegrationMessage")
    private @Nullable IntegrationMessage integrationMessage;

    public @Nullable String getDocumentStatus() {
        return documentStatus;
    }

    public void setDocumentStatus(@Nullable String documentStatus) {
        this.documentStatus = documentStatus;
    }

    public @Nullable IntegrationMessage getIntegrationMessage() {
        return integrationMessage;
    }

    public void setIntegrationMessage(@Nullable IntegrationMessage integrationMessage) {
        this.integrationMessage = integrationMessage;
    }
}
