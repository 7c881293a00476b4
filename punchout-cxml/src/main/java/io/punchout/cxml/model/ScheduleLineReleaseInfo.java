package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** How firm a part delivery is. Content: UnitOfMeasure. */
@XmlType(propOrder = {"unitOfMeasure", "otherElements"})
public class ScheduleLineReleaseInfo extends CxmlParent {

    @XmlAttribute
    private @Nullable String commitmentCode;

    @XmlAttribute
    private @Nullable String cumulativeScheduledQuantity;

    @XmlAttribute
    private @Nullable String receivedQuantity;

    @XmlElement(name = "UnitOfMeasure")
    private @Nullable PlainText unitOfMeasure;

    public @Nullable String getCommitmentCode() {
        return commitmentCode;
    }

    public void setCommitmentCode(@Nullable String commitmentCode) {
        this.commitmentCode = commitmentCode;
    }

    public @Nullable String getCumulativeScheduledQuantity() {
        return cumulativeScheduledQuantity;
    }

    public void setCumulativeScheduledQuantity(@Nullable String cumulativeScheduledQuantity) {
        this.cumulativeScheduledQuantity = cumulativeScheduledQuantity;
    }

    public @Nullable String getReceivedQuantity() {
        return receivedQuantity;
    }

    public void setReceivedQuantity(@Nullable String receivedQuantity) {
        this.receivedQuantity = receivedQuantity;
    }

    public @Nullable String getUnitOfMeasure() {
        return PlainText.textOf(unitOfMeasure);
    }

    public void setUnitOfMeasure(@Nullable String unitOfMeasure) {
        this.unitOfMeasure = PlainText.with(this.unitOfMeasure, unitOfMeasure);
    }
}
