package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** The supplier already holds an order for this cart (guide p.129). Empty. */
public class SupplierOrderInfo extends CxmlElement {

    @XmlAttribute
    private @Nullable String orderID;

    @XmlAttribute
    private @Nullable String orderDate;

    public @Nullable String getOrderID() {
        return orderID;
    }

    public void setOrderID(@Nullable String orderID) {
        this.orderID = orderID;
    }

    public @Nullable String getOrderDate() {
        return orderDate;
    }

    public void setOrderDate(@Nullable String orderDate) {
        this.orderDate = orderDate;
    }
}
