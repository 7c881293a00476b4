package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journey. Content: AirDetail, CarRentalDetail, HotelDetail or RailDetail (kept whole); PolicyViolation (kept
 * whole), any number; Comments; TermsAndConditions.
 */
@XmlType(
        propOrder = {
            "airDetail",
            "carRentalDetail",
            "hotelDetail",
            "railDetail",
            "policyViolation",
            "comments",
            "termsAndConditions",
            "otherElements"
        })
public class TravelDetail extends CxmlParent {

    @XmlAttribute
    private @Nullable String confirmationNumber;

    @XmlAttribute
    private @Nullable String pnrLocator;

    @XmlAttribute
    private @Nullable String quoteExpirationTime;

    @XmlElement(name = "AirDetail")
    private @Nullable GenericElement airDetail;

    @XmlElement(name = "CarRentalDetail")
    private @Nullable GenericElement carRentalDetail;

    @XmlElement(name = "HotelDetail")
    private @Nullable GenericElement hotelDetail;

    @XmlElement(name = "RailDetail")
    private @Nullable GenericElement railDetail;

    @XmlElement(name = "PolicyViolation")
    private @Nullable List<GenericElement> policyViolation;

    @XmlElement(name = "Comments")
    private @Nullable Comments comments;

    @XmlElement(name = "TermsAndConditions")
    private @Nullable TermsAndConditions termsAndConditions;

    public @Nullable String getConfirmationNumber() {
        return confirmationNumber;
    }

    public void setConfirmationNumber(@Nullable String confirmationNumber) {
        this.confirmationNumber = confirmationNumber;
    }

    public @Nullable String getPnrLocator() {
        return pnrLocator;
    }

    public void setPnrLocator(@Nullable String pnrLocator) {
        this.pnrLocator = pnrLocator;
    }

    public @Nullable String getQuoteExpirationTime() {
        return quoteExpirationTime;
    }

    public void setQuoteExpirationTime(@Nullable String quoteExpirationTime) {
        this.quoteExpirationTime = quoteExpirationTime;
    }

    public @Nullable GenericElement getAirDetail() {
        return airDetail;
    }

    public void setAirDetail(@Nullable GenericElement airDetail) {
        this.airDetail = airDetail;
    }

    public @Nullable GenericElement getCarRentalDetail() {
        return carRentalDetail;
    }

    public void setCarRentalDetail(@Nullable GenericElement carRentalDetail) {
        this.carRentalDetail = carRentalDetail;
    }

    public @Nullable GenericElement getHotelDetail() {
        return hotelDetail;
    }

    public void setHotelDetail(@Nullable GenericElement hotelDetail) {
        this.hotelDetail = hotelDetail;
    }

    public @Nullable GenericElement getRailDetail() {
        return railDetail;
    }

    public void setRailDetail(@Nullable GenericElement railDetail) {
        this.railDetail = railDetail;
    }

    public List<GenericElement> getPolicyViolation() {
        if (policyViolation == null) {
            policyViolation = new ArrayList<>();
        }
        return policyViolation;
    }

    public @Nullable Comments getComments() {
        return comments;
    }

    public void setComments(@Nullable Comments comments) {
        this.comments = comments;
    }

    public @Nullable TermsAndConditions getTermsAndConditions() {
        return termsAndConditions;
    }

    public void setTermsAndConditions(@Nullable TermsAndConditions termsAndConditions) {
        this.termsAndConditions = termsAndConditions;
    }
}
