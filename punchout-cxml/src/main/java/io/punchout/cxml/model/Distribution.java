package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A share of the cost and where it is booked. Content: Accounting; Charge. */
@XmlType(propOrder = {"accounting", "charge", "otherElements"})
public class Distribution extends CxmlParent {

    @XmlElement(name = "Accounting")
    private @Nullable Accounting accounting;

    @XmlElement(name = "Charge")
    private @Nullable Charge charge;

    public @Nullable Accounting getAccounting() {
        return accounting;
    }

    public void setAccounting(@Nullable Accounting accounting) {
        this.accounting = accounting;
    }

    public @Nullable Charge getCharge() {
        return charge;
    }

    public void setCharge(@Nullable Charge charge) {
        this.charge = charge;
    }
}
