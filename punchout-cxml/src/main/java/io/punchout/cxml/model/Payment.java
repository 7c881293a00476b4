package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** How the order is paid. Content: PCard; a PaymentToken, which the DTD declares but never allows, is kept. */
@XmlType(propOrder = {"pCard", "otherElements"})
public class Payment extends CxmlParent {

    @XmlElement(name = "PCard")
    private @Nullable PCard pCard;

    public @Nullable PCard getPCard() {
        return pCard;
    }

    public void setPCard(@Nullable PCard pCard) {
        this.pCard = pCard;
    }
}
