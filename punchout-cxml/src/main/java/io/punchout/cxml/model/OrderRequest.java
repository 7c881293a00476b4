package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order, its change or its deletion (guide p.104-190). Content: OrderRequestHeader; ItemOut, one or more. */
@XmlType(propOrder = {"orderRequestHeader", "itemOut", "otherElements"})
public class OrderRequest extends CxmlParent {

    @XmlElement(name = "OrderRequestHeader")
    private @Nullable OrderRequestHeader orderRequestHeader;

    @XmlElement(name = "ItemOut")
    private @Nullable List<ItemOut> itemOut;

    public @Nullable OrderRequestHeader getOrderRequestHeader() {
        return orderRequestHeader;
    }

    public void setOrderRequestHeader(@Nullable OrderRequestHeader orderRequestHeader) {
        this.orderRequestHeader = orderRequestHeader;
    }

    public List<ItemOut> getItemOut() {
        if (itemOut == null) {
            itemOut = new ArrayList<>();
        }
        return itemOut;
    }
}
