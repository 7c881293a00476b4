package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fee. Content: UnitRate, one or more; Period. */
@XmlType(propOrder = {"unitRate", "period", "otherElements"})
public class FeeDetail extends CxmlParent {

    @XmlAttribute
    private @Nullable String isRecurring;

    @XmlElement(name = "UnitRate")
    private @Nullable List<UnitRate> unitRate;

    @XmlElement(name = "Period")
    private @Nullable Period period;

    public @Nullable String getIsRecurring() {
        return isRecurring;
    }

    public void setIsRecurring(@Nullable String isRecurring) {
        this.isRecurring = isRecurring;
    }

    public List<UnitRate> getUnitRate() {
        if (unitRate == null) {
            unitRate = new ArrayList<>();
        }
        return unitRate;
    }

    public @Nullable Period getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable Period period) {
        this.period = period;
    }
}
