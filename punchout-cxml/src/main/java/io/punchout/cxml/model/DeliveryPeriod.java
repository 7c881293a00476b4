package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** When to deliver. Content: Period. */
@XmlType(propOrder = {"period", "otherElements"})
public class DeliveryPeriod extends CxmlParent {

    @XmlElement(name = "Period")
    private @Nullable Period period;

    public @Nullable Period getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable Period period) {
        this.period = period;
    }
}
