package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents that waited. Content: cXML, one or more. */
@XmlType(propOrder = {"cxml", "otherElements"})
public class GetPendingResponse extends CxmlParent {

    @XmlElement(name = "cXML")
    private @Nullable List<CXML> cxml;

    public List<CXML> getCXML() {
        if (cxml == null) {
            cxml = new ArrayList<>();
        }
        return cxml;
    }
}
