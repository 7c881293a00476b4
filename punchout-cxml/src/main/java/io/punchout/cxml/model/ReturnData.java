package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A value that a provider returns. Content: ReturnValue; Name, the label of the value. */
@XmlType(propOrder = {"returnValue", "label", "otherElements"})
public class ReturnData extends CxmlParent {

    @XmlAttribute
    private @Nullable String name;

    @XmlElement(name = "ReturnValue")
    private @Nullable PlainText returnValue;

    @XmlElement(name = "Name")
    private @Nullable Name label;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getReturnValue() {
        return PlainText.textOf(returnValue);
    }

    public void setReturnValue(@Nullable String returnValue) {
        this.returnValue = PlainText.with(this.returnValue, returnValue);
    }

    public @Nullable Name getLabel() {
        return label;
    }

    public void setLabel(@Nullable Name label) {
        this.label = label;
    }
}
