package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work by time. Content: UnitRate, one or more; Period; Contractor; JobDescription; Supervisor; WorkLocation;
 * Extrinsic, any number.
 */
@XmlType(
        propOrder = {
            "unitRate",
            "period",
            "contractor",
            "jobDescription",
            "supervisor",
            "workLocation",
            "extrinsic",
            "otherElements"
        })
public class LaborDetail extends CxmlParent {

    @XmlAttribute
    private @Nullable String supplierReferenceCode;

    @XmlElement(name = "UnitRate")
    private @Nullable List<UnitRate> unitRate;

    @XmlElement(name = "Period")
    private @Nullable Period period;

    @XmlElement(name = "Contractor")
    private @Nullable Contractor contractor;

    @XmlElement(name = "JobDescription")
    private @Nullable JobDescription jobDescription;

    @XmlElement(name = "Supervisor")
    private @Nullable Supervisor supervisor;

    @XmlElement(name = "WorkLocation")
    private @Nullable WorkLocation workLocation;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getSupplierReferenceCode() {
        return supplierReferenceCode;
    }

    public void setSupplierReferenceCode(@Nullable String supplierReferenceCode) {
        this.supplierReferenceCode = supplierReferenceCode;
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

    public @Nullable Contractor getContractor() {
        return contractor;
    }

    public void setContractor(@Nullable Contractor contractor) {
        this.contractor = contractor;
    }

    public @Nullable JobDescription getJobDescription() {
        return jobDescription;
    }

    public void setJobDescription(@Nullable JobDescription jobDescription) {
        this.jobDescription = jobDescription;
    }

    public @Nullable Supervisor getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(@Nullable Supervisor supervisor) {
        this.supervisor = supervisor;
    }

    public @Nullable WorkLocation getWorkLocation() {
        return workLocation;
    }

    public void setWorkLocation(@Nullable WorkLocation workLocation) {
        this.workLocation = workLocation;
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
