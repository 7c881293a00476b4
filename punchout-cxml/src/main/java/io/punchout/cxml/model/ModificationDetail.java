package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a Modification is and when it holds. Content: Description; IdReference; ParentID; Extrinsic, any number. */
@XmlType(propOrder = {"description", "idReference", "parentID", "extrinsic", "otherElements"})
public class ModificationDetail extends CxmlParent {

    @XmlAttribute
    private @Nullable String name;

    @XmlAttribute
    private @Nullable String code;

    @XmlAttribute
    private @Nullable String startDate;

    @XmlAttribute
    private @Nullable String endDate;

    @XmlAttribute
    private @Nullable String scope;

    @XmlAttribute
    private @Nullable String calculationType;

    @XmlElement(name = "Description")
    private @Nullable Description description;

    @XmlElement(name = "IdReference")
    private @Nullable IdReference idReference;

    @XmlElement(name = "ParentID")
    private @Nullable PlainText parentID;

    @XmlElement(name = "Extrinsic")
    private @Nullable List<Extrinsic> extrinsic;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getStartDate() {
        return startDate;
    }

    public void setStartDate(@Nullable String startDate) {
        this.startDate = startDate;
    }

    public @Nullable String getEndDate() {
        return endDate;
    }

    public void setEndDate(@Nullable String endDate) {
        this.endDate = endDate;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    public @Nullable String getCalculationType() {
        return calculationType;
    }

    public void setCalculationType(@Nullable String calculationType) {
        this.calculationType = calculationType;
    }

    public @Nullable Description getDescription() {
        return description;
    }

    public void setDescription(@Nullable Description description) {
        this.description = description;
    }

    public @Nullable IdReference getIdReference() {
        return idReference;
    }

    public void setIdReference(@Nullable IdReference idReference) {
        this.idReference = idReference;
    }

    public @Nullable String getParentID() {
        return PlainText.textOf(parentID);
    }

    public void setParentID(@Nullable String parentID) {
        this.parentID = PlainText.with(this.parentID, parentID);
    }

    public List<Extrinsic> getExtrinsic() {
        if (extrinsic == null) {
            extrinsic = new ArrayList<>();
        }
        return extrinsic;
    }
}
