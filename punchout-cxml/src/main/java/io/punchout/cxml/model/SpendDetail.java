package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** What kind of service a line is. Content: one of TravelDetail, FeeDetail, LaborDetail and Extrinsic. */
@XmlType(propOrder = {"travelDetail", "feeDetail", "laborDetail", "extrinsic", "otherElements"})
public class SpendDetail extends CxmlParent {

    @XmlElement(name = "TravelDetail")
    private @Nullable TravelDetail travelDetail;

    @XmlElement(name = "FeeDetail")
    private @Nullable FeeDetail feeDetail;

    @XmlElement(name = "LaborDetail")
    private @Nullable LaborDetail laborDetail;

    @XmlElement(name = "Extrinsic")
    private @Nullable Extrinsic extrinsic;

    public @Nullable TravelDetail getTravelDetail() {
        return travelDetail;
    }

    public void setTravelDetail(@Nullable TravelDetail travelDetail) {
        this.travelDetail = travelDetail;
    }

    public @Nullable FeeDetail getFeeDetail() {
        return feeDetail;
    }

    public void setFeeDetail(@Nullable FeeDetail feeDetail) {
        this.feeDetail = feeDetail;
    }

    public @Nullable LaborDetail getLaborDetail() {
        return laborDetail;
    }

    public void setLaborDetail(@Nullable LaborDetail laborDetail) {
        this.laborDetail = laborDetail;
    }

    public @Nullable Extrinsic getExtrinsic() {
        return extrinsic;
    }

    public void setExtrinsic(@Nullable Extrinsic extrinsic) {
        this.extrinsic = extrinsic;
    }
}
