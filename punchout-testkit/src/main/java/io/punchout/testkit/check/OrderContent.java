package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.cxml.model.DocumentReference;
import io.punchout.cxml.model.OrderRequest;
import io.punchout.cxml.model.OrderRequestHeader;
import io.punchout.cxml.model.ProfileResponse;
import io.punchout.cxml.model.ShipTo;
import io.punchout.cxml.model.StatusUpdateRequest;
import io.punchout.cxml.model.Transaction;
import org.jspecify.annotations.Nullable;

/** What the documents after the cart say: orders, their progress, and what a server can do. */
final class OrderContent {
    private OrderContent() {}

    static void order(ObjectNode content, OrderRequest order) {
        OrderRequestHeader header =
                order.getOrderRequestHeader() == null ? new OrderRequestHeader() : order.getOrderRequestHeader();
        content.put("orderId", CxmlTexts.strip(header.getOrderID()))
                .put("orderDate", CxmlTexts.strip(header.getOrderDate()))
                .put("orderType", CxmlTexts.strip(header.getOrderType()))
                .put("type", CxmlTexts.strip(header.getType()))
                .put("orderVersion", CxmlTexts.strip(header.getOrderVersion()))
                .put("requisitionId", CxmlTexts.strip(header.getRequisitionID()));
        reference(content, header.getDocumentReference());
        ItemContent.extrinsics(content.putArray("extrinsics"), header.getExtrinsic());
        PartyContent.contacts(content.putArray("contacts"), header.getContact());
        PartyContent.shipTo(content, header.getShipTo());
        ShipTo billed = new ShipTo();
        billed.setAddress(header.getBillTo() == null ? null : header.getBillTo().getAddress());
        PartyContent.address(content, "billTo", billed);
        ArrayNode comments = content.putArray("comments");
        header.getComments().forEach(each -> comments.add(CxmlTexts.strip(each.text())));
        ItemContent.items(content.putArray("items"), order.getItemOut());
        CxmlContent.money(content, "total", CxmlTexts.money(header.getTotal()));
        CxmlContent.money(content, "shipping", CxmlTexts.money(header.getShipping()));
        CxmlContent.money(content, "tax", CxmlTexts.money(header.getTax()));
    }

    static void update(ObjectNode content, StatusUpdateRequest update) {
        reference(content, update.getDocumentReference());
        CxmlContent.status(content, update.getStatus());
        ItemContent.extrinsics(content.putArray("extrinsics"), update.getExtrinsic());
    }

    private static void reference(ObjectNode content, @Nullable DocumentReference reference) {
        content.put("documentReference", reference == null ? null : reference.getPayloadID());
    }

    static void profile(ObjectNode content, ProfileResponse profile) {
        content.put("effectiveDate", CxmlTexts.strip(profile.getEffectiveDate()));
        ArrayNode transactions = content.putArray("transactions");
        for (Transaction each : profile.getTransaction()) {
            String url = CxmlTexts.url(each);
            transactions
                    .addObject()
                    .put("requestName", CxmlTexts.strip(each.getRequestName()))
                    .put("url", url == null ? null : Secrets.url(url));
        }
    }
}
