package io.punchout.cxml.model;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The item, shelf, aisle or store the user chose before the visit; its absence means the whole store. Content: ItemID.
 */
@XmlType(propOrder = {"itemID", "otherElements"})
public class SelectedItem extends CxmlParent {

    @XmlElement(name = "ItemID")
    private @Nullable ItemID itemID;

    public @Nullable ItemID getItemID() {
        return itemID;
    }

    public void setItemID(@Nullable ItemID itemID) {
        this.itemID = itemID;
    }
}
