package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who bears cost and risk of delivery. Content: TermsOfDeliveryCode; ShippingPaymentMethod; TransportTerms; Address;
 * Comments, any number.
 */
@XmlType(
        propOrder = {
            "termsOfDeliveryCode",
            "shippingPaymentMethod",
            "transportTerms",
            "address",
            "comments",
            "otherElements"
        })
public class TermsOfDelivery extends CxmlParent {

    @XmlElement(name = "TermsOfDeliveryCode")
    private @Nullable TermsOfDeliveryCode termsOfDeliveryCode;

    @XmlElement(name = "ShippingPaymentMethod")
    private @Nullable ShippingPaymentMethod shippingPaymentMethod;

    @XmlElement(name = "TransportTerms")
    private @Nullable TransportTerms transportTerms;

    @XmlElement(name = "Address")
    private @Nullable Address address;

    @XmlElement(name = "Comments")
    private @Nullable List<Comments> comments;

    public @Nullable TermsOfDeliveryCode getTermsOfDeliveryCode() {
        return termsOfDeliveryCode;
    }

    public void setTermsOfDeliveryCode(@Nullable TermsOfDeliveryCode termsOfDeliveryCode) {
        this.termsOfDeliveryCode = termsOfDeliveryCode;
    }

    public @Nullable ShippingPaymentMethod getShippingPaymentMethod() {
        return shippingPaymentMethod;
    }

    public void setShippingPaymentMethod(@Nullable ShippingPaymentMethod shippingPaymentMethod) {
        this.shippingPaymentMethod = shippingPaymentMethod;
    }

    public @Nullable TransportTerms getTransportTerms() {
        return transportTerms;
    }

    public void setTransportTerms(@Nullable TransportTerms transportTerms) {
        this.transportTerms = transportTerms;
    }

    public @Nullable Address getAddress() {
        return address;
    }

    public void setAddress(@Nullable Address address) {
        this.address = address;
    }

    public List<Comments> getComments() {
        if (comments == null) {
            comments = new ArrayList<>();
        }
        return comments;
    }
}
