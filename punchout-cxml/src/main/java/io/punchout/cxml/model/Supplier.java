package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A supplier. Content: Name; Comments; SupplierID, one or more; SupplierLocation (kept whole), any number. */
@XmlType(propOrder = {"name", "comments", "supplierID", "supplierLocation", "otherElements"})
public class Supplier extends CxmlParent {

    @XmlAttribute
    private @Nullable String corporateURL;

    @XmlAttribute
    private @Nullable String storeFrontURL;

    @XmlElement(name = "Name")
    private @Nullable Name name;

    @XmlElement(name = "Comments")
    private @Nullable Comments comments;

    @XmlElement(name = "SupplierID")
    private @Nullable List<SupplierID> supplierID;

    @XmlElement(name = "SupplierLocation")
    private @Nullable List<GenericElement> supplierLocation;

    public @Nullable String getCorporateURL() {
        return corporateURL;
    }

    public void setCorporateURL(@Nullable String corporateURL) {
        this.corporateURL = corporateURL;
    }

    public @Nullable String getStoreFrontURL() {
        return storeFrontURL;
    }

    public void setStoreFrontURL(@Nullable String storeFrontURL) {
        this.storeFrontURL = storeFrontURL;
    }

    public @Nullable Name getName() {
        return name;
    }

    public void setName(@Nullable Name name) {
        this.name = name;
    }

    public @Nullable Comments getComments() {
        return comments;
    }

    public void setComments(@Nullable Comments comments) {
        this.comments = comments;
    }

    public List<SupplierID> getSupplierID() {
        if (supplierID == null) {
            supplierID = new ArrayList<>();
        }
        return supplierID;
    }

    public List<GenericElement> getSupplierLocation() {
        if (supplierLocation == null) {
            supplierLocation = new ArrayList<>();
        }
        return supplierLocation;
    }
}
