package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The party at the other end of the wire, the one that authenticates itself. Content: Credential, one or more;
 * UserAgent, which stands beside the credentials. Some examples put UserAgent inside Credential; there it is among the
 * other elements.
 */
@XmlType(propOrder = {"credential", "userAgent", "otherElements"})
public class Sender extends CxmlParent {

    @XmlElement(name = "Credential")
    private @Nullable List<Credential> credential;

    @XmlElement(name = "UserAgent")
    private @Nullable PlainText userAgent;

    public List<Credential> getCredential() {
        if (credential == null) {
            credential = new ArrayList<>();
        }
        return credential;
    }

    public @Nullable String getUserAgent() {
        return PlainText.textOf(userAgent);
    }

    public void setUserAgent(@Nullable String userAgent) {
        this.userAgent = PlainText.with(this.userAgent, userAgent);
    }
}
