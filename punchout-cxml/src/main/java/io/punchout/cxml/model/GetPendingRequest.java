package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for documents that wait. Content: MessageType, one or more. */
@XmlType(propOrder = {"messageType", "otherElements"})
public class GetPendingRequest extends CxmlParent {

    @XmlAttribute
    private @Nullable String lastReceivedTimestamp;

    @XmlAttribute
    private @Nullable String maxMessages;

    @XmlElement(name = "MessageType")
    private @Nullable List<PlainText> messageType;

    public @Nullable String getLastReceivedTimestamp() {
        return lastReceivedTimestamp;
    }

    public void setLastReceivedTimestamp(@Nullable String lastReceivedTimestamp) {
        this.lastReceivedTimestamp = lastReceivedTimestamp;
    }

    public @Nullable String getMaxMessages() {
        return maxMessages;
    }

    public void setMaxMessages(@Nullable String maxMessages) {
        this.maxMessages = maxMessages;
    }

    public List<String> getMessageType() {
        if (messageType == null) {
            messageType = new ArrayList<>();
        }
        return PlainText.texts(messageType);
    }
}
