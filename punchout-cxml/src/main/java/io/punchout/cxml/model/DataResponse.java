package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents that were fetched. Content: Attachment, one or more. */
@XmlType(propOrder = {"attachment", "otherElements"})
public class DataResponse extends CxmlParent {

    @XmlElement(name = "Attachment")
    private @Nullable List<Attachment> attachment;

    public List<Attachment> getAttachment() {
        if (attachment == null) {
            attachment = new ArrayList<>();
        }
        return attachment;
    }
}
