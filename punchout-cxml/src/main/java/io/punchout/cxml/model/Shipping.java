package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** What transport costs, and how it is tracked. Content: Money; Description; Modifications. */
@XmlType(propOrder = {"money", "description", "modifications", "otherElements"})
public class Shipping extends MoneyElement {

    @XmlAttribute
    private @Nullable String tracking;

    @XmlAttribute
    private @Nullable String trackingDomain;

    @XmlAttribute
    private @Nullable String trackingId;

    @XmlElement(name = "Description")
    private @Nullable Description description;

    @XmlElement(name = "Modifications")
    private @Nullable Modifications modifications;

    public @Nullable String getTracking() {
        return tracking;
    }

    public void setTracking(@Nullable String tracking) {
        this.tracking = tracking;
    }

    public @Nullable String getTrackingDomain() {
        return trackingDomain;
    }

    public void setTrackingDomain(@Nullable String trackingDomain) {
        this.trackingDomain = trackingDomain;
    }

    public @Nullable String getTrackingId() {
        return trackingId;
    }

    public void setTrackingId(@Nullable String trackingId) {
        this.trackingId = trackingId;
    }

    public @Nullable Description getDescription() {
        return description;
    }

    public void setDescription(@Nullable Description description) {
        this.description = description;
    }

    public @Nullable Modifications getModifications() {
        return modifications;
    }

    public void setModifications(@Nullable Modifications modifications) {
        this.modifications = modifications;
    }
}
