package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item on its way to the buyer: a line of the cart. Content: ItemID; Path; ItemDetail; SupplierID or SupplierList;
 * ShipTo; Shipping; Tax; SpendDetail; Distribution, any number; Contact, any number; Comments; ScheduleLine, any
 * number; BillTo; Batch; Period; DateInfo, any number; Extrinsic, any number. Most of it came after 1.2.014. In a cart
 * lineNumber has no meaning.
 */
@XmlRootElement(name = "ItemIn")
@XmlType(
        propOrder = {
            "itemID",
            "path",
            "itemDetail",
            "supplierID",
            "supplierList",
            "shipTo",
            "shipping",
            "tax",
            "spendDetail",
            "distribution",
            "contact",
            "comments",
            "scheduleLine",
            "billTo",
            "batch",
            "period",
            "dateInfo",
            "extrinsic",
            "otherElements"
        })
public class ItemIn extends Item {

    @XmlAttribute
    private @Nullable String openQuantity;

    @XmlAttribute
    private @Nullable String promisedQuantity;

    @XmlElement(name = "Comments")
    private @Nullable Comments comments;

    @XmlElement(name = "BillTo")
    private @Nullable BillTo billTo;

    @XmlElement(name = "Period")
    private @Nullable Period period;

    @XmlElement(name = "DateInfo")
    private @Nullable List<DateInfo> dateInfo;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getOpenQuantity() {
        return openQuantity;
    }

    public void setOpenQuantity(@Nullable String openQuantity) {
        this.openQuantity = openQuantity;
    }

    public @Nullable String getPromisedQuantity() {
        return promisedQuantity;
    }

    public void setPromisedQuantity(@Nullable String promisedQuantity) {
        this.promisedQuantity = promisedQuantity;
    }

    public @Nullable Comments getComments() {
        return comments;
    }

    public void setComments(@Nullable Comments comments) {
        this.comments = comments;
    }

    public @Nullable BillTo getBillTo() {
        return billTo;
    }

    public void setBillTo(@Nullable BillTo billTo) {
        this.billTo = billTo;
    }

    public @Nullable Period getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable Period period) {
        this.period = period;
    }

    public List<DateInfo> getDateInfo() {
        if (dateInfo == null) {
            dateInfo = new ArrayList<>();
        }
        return dateInfo;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
