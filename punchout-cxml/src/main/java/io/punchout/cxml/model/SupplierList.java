package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suppliers to choose from. Content: Supplier, one or more. */
@XmlType(propOrder = {"supplier", "otherElements"})
public class SupplierList extends CxmlParent {

    @XmlElement(name = "Supplier")
    private @Nullable List<Supplier> supplier;

    public List<Supplier> getSupplier() {
        if (supplier == null) {
            supplier = new ArrayList<>();
        }
        return supplier;
    }
}
