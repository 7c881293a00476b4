package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.cxml.model.Classification;
import io.punchout.cxml.model.Description;
import io.punchout.cxml.model.Extrinsic;
import io.punchout.cxml.model.Item;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemID;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.ItemOut;
import io.punchout.cxml.model.Money;
import io.punchout.cxml.model.PriceBasisQuantity;
import io.punchout.cxml.model.PricedDetail;
import io.punchout.cxml.model.SelectedItem;
import io.punchout.cxml.model.SupplierPartAuxiliaryID;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a cart or of a setup request, alike. */
final class ItemContent {
    private ItemContent() {}

    static void items(ArrayNode list, List<? extends Item> items) {
        items.forEach(item -> item(list.addObject(), item));
    }

    static void selected(ObjectNode content, @Nullable SelectedItem selected) {
        if (selected == null) {
            content.putNull("selectedItem");
        } else {
            id(content.putObject("selectedItem"), selected.getItemID());
        }
    }

    private static void id(ObjectNode node, @Nullable ItemID itemId) {
        ItemID id = itemId == null ? new ItemID() : itemId;
        SupplierPartAuxiliaryID auxiliary = id.getSupplierPartAuxiliaryID();
        node.put("supplierPartId", CxmlTexts.strip(id.getSupplierPartID()))
                .put("supplierPartAuxiliaryId", CxmlTexts.whole(auxiliary));
    }

    private static void item(ObjectNode node, Item item) {
        id(node, item.getItemID());
        PricedDetail detail = detail(item);
        Money price = CxmlTexts.money(detail.getUnitPrice());
        Description description = detail.getDescription().isEmpty()
                ? null
                : detail.getDescription().get(0);
        node.put("quantity", CxmlTexts.decimal(item.getQuantity()))
                .put("unitPrice", price == null ? null : CxmlTexts.decimal(price.getValue()))
                .put("currency", price == null ? null : CxmlTexts.strip(price.getCurrency()))
                .put("unitOfMeasure", CxmlTexts.strip(detail.getUnitOfMeasure()))
                .put("description", description == null ? null : CxmlTexts.strip(description.text()));
        ArrayNode classes = node.putArray("classifications");
        detail.getClassification().forEach(each -> classification(classes.addObject(), each));
        ArrayNode extrinsics = node.putArray("extrinsics");
        extrinsics(extrinsics, detail.getExtrinsic());
        if (item instanceof ItemIn line) {
            extrinsics(extrinsics, line.getExtrinsic());
        }
        node.put("shortName", description == null ? null : CxmlTexts.strip(description.shortName()));
        priceBasis(node, detail.getPriceBasisQuantity());
        node.put("lineNumber", CxmlTexts.strip(item.getLineNumber()));
    }

    /** Returns the description of the item, an empty one if there is none. */
    static PricedDetail detail(Item item) {
        if (item.getItemDetail() != null) {
            return item.getItemDetail();
        }
        return item instanceof ItemOut line && line.getBlanketItemDetail() != null
                ? line.getBlanketItemDetail()
                : new ItemDetail();
    }

    private static void classification(ObjectNode node, Classification each) {
        String value = CxmlTexts.strip(each);
        node.put("domain", CxmlTexts.strip(each.getDomain()))
                .put("value", value == null ? CxmlTexts.strip(each.getCode()) : value);
    }

    private static void priceBasis(ObjectNode node, @Nullable PriceBasisQuantity basis) {
        if (basis == null) {
            node.putNull("priceBasis");
        } else {
            node.putObject("priceBasis")
                    .put("quantity", CxmlTexts.decimal(basis.getQuantity()))
                    .put("unitOfMeasure", CxmlTexts.strip(basis.getUnitOfMeasure()))
                    .put("conversionFactor", CxmlTexts.decimal(basis.getConversionFactor()));
        }
    }

    /** In order, duplicates kept, values as they stand. */
    static void extrinsics(ArrayNode list, List<Extrinsic> extrinsics) {
        for (Extrinsic extrinsic : extrinsics) {
            String name = CxmlTexts.strip(extrinsic.getName());
            String value = CxmlTexts.whole(extrinsic);
            list.addObject()
                    .put("name", name)
                    .put("value", value == null ? null : Secrets.value(name == null ? "" : name, value));
        }
    }
}
