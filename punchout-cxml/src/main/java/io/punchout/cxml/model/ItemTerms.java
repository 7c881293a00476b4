package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an item line, to the buyer or from him: delivery, tax, accounting, people.
 */
@XmlTransient
public abstract class ItemTerms extends CxmlParent {

    @XmlElement(name = "ShipTo")
    private @Nullable ShipTo shipTo;

    @XmlElement(name = "Shipping")
    private @Nullable Shipping shipping;

    @XmlElement(name = "Tax")
    private @Nullable Tax tax;

    @XmlElement(name = "SpendDetail")
    private @Nullable SpendDetail spendDetail;

    @XmlElement(name = "Distribution")
    private @Nullable List<Distribution> distribution;

    @XmlElement(name = "Contact")
    private @Nullable List<Contact> contact;

    @XmlElement(name = "ScheduleLine")
    private @Nullable List<ScheduleLine> scheduleLine;

    @XmlElement(name = "Batch")
    private @Nullable Batch batch;

    public @Nullable ShipTo getShipTo() {
        return shipTo;
    }

    public void setShipTo(@Nullable ShipTo shipTo) {
        this.shipTo = shipTo;
    }

    public @Nullable Shipping getShipping() {
        return shipping;
    }

    public void setShipping(@Nullable Shipping shipping) {
        this.shipping = shipping;
    }

    public @Nullable Tax getTax() {
        return tax;
    }

    public void setTax(@Nullable Tax tax) {
        this.tax = tax;
    }

    public @Nullable SpendDetail getSpendDetail() {
        return spendDetail;
    }

    public void setSpendDetail(@Nullable SpendDetail spendDetail) {
        this.spendDetail = spendDetail;
    }

    public List<Distribution> getDistribution() {
        if (distribution == null) {
            distribution = new ArrayList<>();
        }
        return distribution;
    }

    public List<Contact> getContact() {
        if (contact == null) {
            contact = new ArrayList<>();
        }
        return contact;
    }

    public List<ScheduleLine> getScheduleLine() {
        if (scheduleLine == null) {
            scheduleLine = new ArrayList<>();
        }
        return scheduleLine;
    }

    public @Nullable Batch getBatch() {
        return batch;
    }

    public void setBatch(@Nullable Batch batch) {
        this.batch = batch;
    }
}
