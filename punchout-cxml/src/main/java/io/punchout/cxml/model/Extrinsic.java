package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A named value agreed between the partners. Content: any, text in practice. */
@XmlType(propOrder = {"content"})
public class Extrinsic extends AnyContent {

    @XmlAttribute
    private @Nullable String name;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
