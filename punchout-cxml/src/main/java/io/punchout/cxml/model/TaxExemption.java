package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Why no tax is due. Content: ExemptReason. */
@XmlType(propOrder = {"exemptReason", "otherElements"})
public class TaxExemption extends CxmlParent {

    @XmlAttribute
    private @Nullable String exemptCode;

    @XmlElement(name = "ExemptReason")
    private @Nullable ExemptReason exemptReason;

    public @Nullable String getExemptCode() {
        return exemptCode;
    }

    public void setExemptCode(@Nullable String exemptCode) {
        this.exemptCode = exemptCode;
    }

    public @Nullable ExemptReason getExemptReason() {
        return exemptReason;
    }

    public void setExemptReason(@Nullable ExemptReason exemptReason) {
        this.exemptReason = exemptReason;
    }
}
