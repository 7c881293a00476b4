package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** From when to when. Empty. */
public class Period extends CxmlElement {

    @XmlAttribute
    private @Nullable String startDate;

    @XmlAttribute
    private @Nullable String endDate;

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
}
