package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part delivery. Content: UnitOfMeasure; ScheduleLineReleaseInfo; SubcontractingComponent (kept whole), any number;
 * ShipTo; ScheduleLineIndustry (kept whole); Extrinsic, any number.
 */
@XmlType(
        propOrder = {
            "unitOfMeasure",
            "scheduleLineReleaseInfo",
            "subcontractingComponent",
            "shipTo",
            "scheduleLineIndustry",
            "extrinsic",
            "otherElements"
        })
public class ScheduleLine extends CxmlParent {

    @XmlAttribute
    private @Nullable String quantity;

    @XmlAttribute
    private @Nullable String lineNumber;

    @XmlAttribute
    private @Nullable String requestedDeliveryDate;

    @XmlAttribute
    private @Nullable String requestedShipmentDate;

    @XmlAttribute
    private @Nullable String deliveryWindow;

    @XmlAttribute
    private @Nullable String type;

    @XmlAttribute
    private @Nullable String originalRequestedDeliveryDate;

    @XmlAttribute
    private @Nullable String statisticalDeliveryDate;

    @XmlElement(name = "UnitOfMeasure")
    private @Nullable PlainText unitOfMeasure;

    @XmlElement(name = "ShipTo")
    private @Nullable ShipTo shipTo;

    @XmlElement(name = "ScheduleLineIndustry")
    private @Nullable GenericElement scheduleLineIndustry;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    @XmlElement(name = "ScheduleLineReleaseInfo")
    private @Nullable ScheduleLineReleaseInfo scheduleLineReleaseInfo;

    @XmlElement(name = "SubcontractingComponent")
    private @Nullable List<GenericElement> subcontractingComponent;

    public @Nullable String getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable String quantity) {
        this.quantity = quantity;
    }

    public @Nullable String getLineNumber() {
        return lineNumber;
    }

    public void setLineNumber(@Nullable String lineNumber) {
        this.lineNumber = lineNumber;
    }

    public @Nullable String getRequestedDeliveryDate() {
        return requestedDeliveryDate;
    }

    public void setRequestedDeliveryDate(@Nullable String requestedDeliveryDate) {
        this.requestedDeliveryDate = requestedDeliveryDate;
    }

    public @Nullable String getRequestedShipmentDate() {
        return requestedShipmentDate;
    }

    public void setRequestedShipmentDate(@Nullable String requestedShipmentDate) {
        this.requestedShipmentDate = requestedShipmentDate;
    }

    public @Nullable String getDeliveryWindow() {
        return deliveryWindow;
    }

    public void setDeliveryWindow(@Nullable String deliveryWindow) {
        this.deliveryWindow = deliveryWindow;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getUnitOfMeasure() {
        return PlainText.textOf(unitOfMeasure);
    }

    public void setUnitOfMeasure(@Nullable String unitOfMeasure) {
        this.unitOfMeasure = PlainText.with(this.unitOfMeasure, unitOfMeasure);
    }

    public @Nullable ShipTo getShipTo() {
        return shipTo;
    }

    public void setShipTo(@Nullable ShipTo shipTo) {
        this.shipTo = shipTo;
    }

    public @Nullable GenericElement getScheduleLineIndustry() {
        return scheduleLineIndustry;
    }

    public void setScheduleLineIndustry(@Nullable GenericElement scheduleLineIndustry) {
        this.scheduleLineIndustry = scheduleLineIndustry;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }

    public @Nullable String getOriginalRequestedDeliveryDate() {
        return originalRequestedDeliveryDate;
    }

    public void setOriginalRequestedDeliveryDate(@Nullable String originalRequestedDeliveryDate) {
        this.originalRequestedDeliveryDate = originalRequestedDeliveryDate;
    }

    public @Nullable String getStatisticalDeliveryDate() {
        return statisticalDeliveryDate;
    }

    public void setStatisticalDeliveryDate(@Nullable String statisticalDeliveryDate) {
        this.statisticalDeliveryDate = statisticalDeliveryDate;
    }

    public @Nullable ScheduleLineReleaseInfo getScheduleLineReleaseInfo() {
        return scheduleLineReleaseInfo;
    }

    public void setScheduleLineReleaseInfo(@Nullable ScheduleLineReleaseInfo scheduleLineReleaseInfo) {
        this.scheduleLineReleaseInfo = scheduleLineReleaseInfo;
    }

    public List<GenericElement> getSubcontractingComponent() {
        if (subcontractingComponent == null) {
            subcontractingComponent = new ArrayList<>();
        }
        return subcontractingComponent;
    }
}
