package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The document. Content: Header with Message or Request, or Response alone; then any ds:Signature, which travel in
 * {@link #otherElements()}. A payloadID must be unique for all time; version is best read from the DOCTYPE, as parsers
 * without the DTD do not supply it.
 */
@XmlRootElement(name = "cXML")
@XmlType(propOrder = {"header", "message", "request", "response", "otherElements"})
public class CXML extends CxmlParent {

    @XmlAttribute
    private @Nullable String payloadID;

    @XmlAttribute
    private @Nullable String timestamp;

    @XmlAttribute
    private @Nullable String version;

    @XmlAttribute
    private @Nullable String signatureVersion;

    @XmlAttribute(name = "lang", namespace = "http://www.w3.org/XML/1998/namespace")
    private @Nullable String lang;

    @XmlElement(name = "Header")
    private @Nullable Header header;

    @XmlElement(name = "Message")
    private @Nullable Message message;

    @XmlElement(name = "Request")
    private @Nullable Request request;

    @XmlElement(name = "Response")
    private @Nullable Response response;

    public @Nullable String getPayloadID() {
        return payloadID;
    }

    public void setPayloadID(@Nullable String payloadID) {
        this.payloadID = payloadID;
    }

    public @Nullable String getTimestamp() {
        return timestamp;
    }

    public void setTimestamp(@Nullable String timestamp) {
        this.timestamp = timestamp;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getSignatureVersion() {
        return signatureVersion;
    }

    public void setSignatureVersion(@Nullable String signatureVersion) {
        this.signatureVersion = signatureVersion;
    }

    public @Nullable String getLang() {
        return lang;
    }

    public void setLang(@Nullable String lang) {
        this.lang = lang;
    }

    public @Nullable Header getHeader() {
        return header;
    }

    public void setHeader(@Nullable Header header) {
        this.header = header;
    }

    public @Nullable Message getMessage() {
        return message;
    }

    public void setMessage(@Nullable Message message) {
        this.message = message;
    }

    public @Nullable Request getRequest() {
        return request;
    }

    public void setRequest(@Nullable Request request) {
        this.request = request;
    }

    public @Nullable Response getResponse() {
        return response;
    }

    public void setResponse(@Nullable Response response) {
        this.response = response;
    }
}
