package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** How far a date may differ; in days unless type says otherwise. Empty. */
public class TimeTolerance extends CxmlElement {

    @XmlAttribute
    private @Nullable String limit;

    @XmlAttribute
    private @Nullable String type;

    public @Nullable String getLimit() {
        return limit;
    }

    public void setLimit(@Nullable String limit) {
        this.limit = limit;
    }

    public @Nullable String getType() {
        return type;
    }

    /** The unit of the limit; days where nothing is said, as in the DTD. */
    public String type() {
        return orDefault(type, "days");
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }
}
