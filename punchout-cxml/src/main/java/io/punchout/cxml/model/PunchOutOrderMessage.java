package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cart: a quote, not an order. Content: BuyerCookie; PunchOutOrderMessageHeader; ItemIn, any number. What no
 * ItemIn at all means depends on the operation (guide p.86).
 */
@XmlType(propOrder = {"buyerCookie", "punchOutOrderMessageHeader", "itemIn", "otherElements"})
public class PunchOutOrderMessage extends CxmlParent {

    @XmlElement(name = "BuyerCookie")
    private @Nullable BuyerCookie buyerCookie;

    @XmlElement(name = "PunchOutOrderMessageHeader")
    private @Nullable PunchOutOrderMessageHeader punchOutOrderMessageHeader;

    @XmlElement(name = "ItemIn")
    private @Nullable List<ItemIn> itemIn;

    public @Nullable BuyerCookie getBuyerCookie() {
        return buyerCookie;
    }

    public void setBuyerCookie(@Nullable BuyerCookie buyerCookie) {
        this.buyerCookie = buyerCookie;
    }

    public @Nullable PunchOutOrderMessageHeader getPunchOutOrderMessageHeader() {
        return punchOutOrderMessageHeader;
    }

    public void setPunchOutOrderMessageHeader(@Nullable PunchOutOrderMessageHeader punchOutOrderMessageHeader) {
        this.punchOutOrderMessageHeader = punchOutOrderMessageHeader;
    }

    public List<ItemIn> getItemIn() {
        if (itemIn == null) {
            itemIn = new ArrayList<>();
        }
        return itemIn;
    }
}
