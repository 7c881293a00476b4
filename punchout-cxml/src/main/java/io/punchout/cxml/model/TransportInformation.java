package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** How goods travel. Content: Route; ShippingContractNumber; ShippingInstructions. */
@XmlType(propOrder = {"route", "shippingContractNumber", "shippingInstructions", "otherElements"})
public class TransportInformation extends CxmlParent {

    @XmlElement(name = "Route")
    private @Nullable Route route;

    @XmlElement(name = "ShippingContractNumber")
    private @Nullable PlainText shippingContractNumber;

    @XmlElement(name = "ShippingInstructions")
    private @Nullable ShippingInstructions shippingInstructions;

    public @Nullable Route getRoute() {
        return route;
    }

    public void setRoute(@Nullable Route route) {
        this.route = route;
    }

    public @Nullable String getShippingContractNumber() {
        return PlainText.textOf(shippingContractNumber);
    }

    public void setShippingContractNumber(@Nullable String shippingContractNumber) {
        this.shippingContractNumber = PlainText.with(this.shippingContractNumber, shippingContractNumber);
    }

    public @Nullable ShippingInstructions getShippingInstructions() {
        return shippingInstructions;
    }

    public void setShippingInstructions(@Nullable ShippingInstructions shippingInstructions) {
        this.shippingInstructions = shippingInstructions;
    }
}
