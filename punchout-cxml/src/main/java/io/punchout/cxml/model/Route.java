package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leg of the journey. Content: text mixed with Contact; method is required. */
@XmlType(propOrder = {"content"})
@XmlSeeAlso(Contact.class)
public class Route extends AnyContent {

    @XmlAttribute
    private @Nullable String method;

    @XmlAttribute
    private @Nullable String means;

    @XmlAttribute
    private @Nullable String startDate;

    @XmlAttribute
    private @Nullable String endDate;

    public @Nullable String getMethod() {
        return method;
    }

    public void setMethod(@Nullable String method) {
        this.method = method;
    }

    public @Nullable String getMeans() {
        return means;
    }

    public void setMeans(@Nullable String means) {
        this.means = means;
    }

    public @Nullable String getStartDate() {
        return startDate;
    }

    public void setStartDate(@Nullable String startDate) {
        this.startDate = startDate;
    }

    public @Nullable String getEndDate() {
        return endDate;
    }

    public void setEndDate(@Nullable String endDate) {
        this.endDate = endDate;
    }

    /** The contacts, in order; a copy. */
    public List<Contact> contacts() {
        return parts(Contact.class);
    }
}
