package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for a service. Content: Description, one or more. */
@XmlType(propOrder = {"description", "otherElements"})
public class TermsAndConditions extends CxmlParent {

    @XmlElement(name = "Description")
    private @Nullable List<Description> description;

    public List<Description> getDescription() {
        if (description == null) {
            description = new ArrayList<>();
        }
        return description;
    }
}
