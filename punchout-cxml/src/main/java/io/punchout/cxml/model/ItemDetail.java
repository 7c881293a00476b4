package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes an item. Content: UnitPrice; Description, one or more; OverallLimit; ExpectedLimit; UnitOfMeasure;
 * PriceBasisQuantity; Classification, one or more; ManufacturerPartID; ManufacturerName; URL; LeadTime; Dimension, any
 * number; ItemDetailIndustry (kept whole); AttachmentReference, any number; PlannedAcceptanceDays; Extrinsic, any
 * number.
 */
@XmlType(
        propOrder = {
            "unitPrice",
            "description",
            "overallLimit",
            "expectedLimit",
            "unitOfMeasure",
            "priceBasisQuantity",
            "classification",
            "manufacturerPartID",
            "manufacturerName",
            "url",
            "leadTime",
            "dimension",
            "itemDetailIndustry",
            "attachmentReference",
            "plannedAcceptanceDays",
            "extrinsic",
            "otherElements"
        })
public class ItemDetail extends PricedDetail {

    @XmlElement(name = "ManufacturerPartID")
    private @Nullable PlainText manufacturerPartID;

    @XmlElement(name = "ManufacturerName")
    private @Nullable ManufacturerName manufacturerName;

    @XmlElement(name = "URL")
    private @Nullable URL url;

    @XmlElement(name = "LeadTime")
    private @Nullable PlainText leadTime;

    @XmlElement(name = "Dimension")
    private @Nullable List<Dimension> dimension;

    @XmlElement(name = "ItemDetailIndustry")
    private @Nullable GenericElement itemDetailIndustry;

    @XmlElement(name = "AttachmentReference")
    private @Nullable List<AttachmentReference> attachmentReference;

    @XmlElement(name = "PlannedAcceptanceDays")
    private @Nullable PlainText plannedAcceptanceDays;

    public @Nullable String getManufacturerPartID() {
        return PlainText.textOf(manufacturerPartID);
    }

    public void setManufacturerPartID(@Nullable String manufacturerPartID) {
        this.manufacturerPartID = PlainText.with(this.manufacturerPartID, manufacturerPartID);
    }

    public @Nullable ManufacturerName getManufacturerName() {
        return manufacturerName;
    }

    public void setManufacturerName(@Nullable ManufacturerName manufacturerName) {
        this.manufacturerName = manufacturerName;
    }

    public @Nullable URL getURL() {
        return url;
    }

    public void setURL(@Nullable URL url) {
        this.url = url;
    }

    public @Nullable String getLeadTime() {
        return PlainText.textOf(leadTime);
    }

    public void setLeadTime(@Nullable String leadTime) {
        this.leadTime = PlainText.with(this.leadTime, leadTime);
    }

    public List<Dimension> getDimension() {
        if (dimension == null) {
            dimension = new ArrayList<>();
        }
        return dimension;
    }

    public @Nullable GenericElement getItemDetailIndustry() {
        return itemDetailIndustry;
    }

    public void setItemDetailIndustry(@Nullable GenericElement itemDetailIndustry) {
        this.itemDetailIndustry = itemDetailIndustry;
    }

    public List<AttachmentReference> getAttachmentReference() {
        if (attachmentReference == null) {
            attachmentReference = new ArrayList<>();
        }
        return attachmentReference;
    }

    public @Nullable String getPlannedAcceptanceDays() {
        return PlainText.textOf(plannedAcceptanceDays);
    }

    public void setPlannedAcceptanceDays(@Nullable String plannedAcceptanceDays) {
        this.plannedAcceptanceDays = PlainText.with(this.plannedAcceptanceDays, plannedAcceptanceDays);
    }
}
