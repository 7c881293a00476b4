package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a card payment came to. Content: PCard; Total; Shipping; Tax; Extrinsic, any number. */
@XmlType(propOrder = {"pCard", "total", "shipping", "tax", "extrinsic", "otherElements"})
public class PaymentStatus extends CxmlParent {

    @XmlAttribute
    private @Nullable String orderID;

    @XmlAttribute
    private @Nullable String transactionID;

    @XmlAttribute
    private @Nullable String authorizationID;

    @XmlAttribute
    private @Nullable String transactionTimestamp;

    @XmlAttribute
    private @Nullable String type;

    @XmlAttribute
    private @Nullable String isFailed;

    @XmlElement(name = "PCard")
    private @Nullable PCard pCard;

    @XmlElement(name = "Total")
    private @Nullable Total total;

    @XmlElement(name = "Shipping")
    private @Nullable Shipping shipping;

    @XmlElement(name = "Tax")
    private @Nullable Tax tax;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getOrderID() {
        return orderID;
    }

    public void setOrderID(@Nullable String orderID) {
        this.orderID = orderID;
    }

    public @Nullable String getTransactionID() {
        return transactionID;
    }

    public void setTransactionID(@Nullable String transactionID) {
        this.transactionID = transactionID;
    }

    public @Nullable String getAuthorizationID() {
        return authorizationID;
    }

    public void setAuthorizationID(@Nullable String authorizationID) {
        this.authorizationID = authorizationID;
    }

    public @Nullable String getTransactionTimestamp() {
        return transactionTimestamp;
    }

    public void setTransactionTimestamp(@Nullable String transactionTimestamp) {
        this.transactionTimestamp = transactionTimestamp;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getIsFailed() {
        return isFailed;
    }

    public void setIsFailed(@Nullable String isFailed) {
        this.isFailed = isFailed;
    }

    public @Nullable PCard getPCard() {
        return pCard;
    }

    public void setPCard(@Nullable PCard pCard) {
        this.pCard = pCard;
    }

    public @Nullable Total getTotal() {
        return total;
    }

    public void setTotal(@Nullable Total total) {
        this.total = total;
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

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
