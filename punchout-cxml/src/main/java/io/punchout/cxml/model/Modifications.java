package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was added to or taken off an amount. Content: Modification, one or more. */
@XmlType(propOrder = {"modification", "otherElements"})
public class Modifications extends CxmlParent {

    @XmlElement(name = "Modification")
    private @Nullable List<Modification> modification;

    public List<Modification> getModification() {
        if (modification == null) {
            modification = new ArrayList<>();
        }
        return modification;
    }
}
