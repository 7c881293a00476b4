package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** What the work is. Content: Description. */
@XmlType(propOrder = {"description", "otherElements"})
public class JobDescription extends CxmlParent {

    @XmlElement(name = "Description")
    private @Nullable Description description;

    public @Nullable Description getDescription() {
        return description;
    }

    public void setDescription(@Nullable Description description) {
        this.description = description;
    }
}
