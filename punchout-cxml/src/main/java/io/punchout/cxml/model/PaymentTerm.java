package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Until when to pay, and what an early payment saves. Content: Discount; Extrinsic, any number. */
@XmlType(propOrder = {"discount", "extrinsic", "otherElements"})
public class PaymentTerm extends CxmlParent {

    @XmlAttribute
    private @Nullable String payInNumberOfDays;

    @XmlElement(name = "Discount")
    private @Nullable Discount discount;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getPayInNumberOfDays() {
        return payInNumberOfDays;
    }

    public void setPayInNumberOfDays(@Nullable String payInNumberOfDays) {
        this.payInNumberOfDays = payInNumberOfDays;
    }

    public @Nullable Discount getDiscount() {
        return discount;
    }

    public void setDiscount(@Nullable Discount discount) {
        this.discount = discount;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
