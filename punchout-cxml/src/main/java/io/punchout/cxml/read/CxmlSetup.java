package io.punchout.cxml.read;

import io.punchout.cart.Attribute;
import io.punchout.cxml.model.BuyerCookie;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Extrinsic;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemID;
import io.punchout.cxml.model.ItemOut;
import io.punchout.cxml.model.PunchOutSetupRequest;
import io.punchout.cxml.model.SelectedItem;
import io.punchout.session.Operation;
import io.punchout.session.RestoredItem;
import io.punchout.session.SetupRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a PunchOutSetupRequest into a neutral one (guide p.79-84). Stateless. */
public final class CxmlSetup {
    private CxmlSetup() {}

    /**
     * Returns the neutral request. The BuyerCookie is kept letter by letter; blanks around extrinsic names are not.
     *
     * @param operation what was asked for, see {@link #operation}
     */
    public static SetupRequest toSetupRequest(CXML root, PunchOutSetupRequest setup, Operation operation) {
        SetupRequest.Builder request = SetupRequest.builder(operation)
                .language(CxmlParties.strip(root.getLang()))
                .returnUrl(returnUrl(setup))
                .shipTo(CxmlParties.address(setup.getShipTo()));
        BuyerCookie cookie = setup.getBuyerCookie();
        request.buyerCookie(cookie == null ? null : AnyText.value(cookie));
        for (Extrinsic extrinsic : setup.getExtrinsic()) {
            request.attribute(name(extrinsic), AnyText.value(extrinsic));
        }
        setup.getContact().forEach(contact -> request.contact(CxmlParties.contact(contact)));
        setup.getItemOut().stream().map(CxmlSetup::item).forEach(request::item);
        SelectedItem selected = setup.getSelectedItem();
        if (selected != null && selected.getItemID() != null) {
            request.selectedItem(
                    new RestoredItem(partId(selected.getItemID()), auxiliaryId(selected.getItemID()), null, List.of()));
        }
        return request.user(CxmlUser.of(request.build())).build();
    }

    /** Returns what was asked for: create when nothing is said, null for a word that is no operation. */
    public static @Nullable Operation operation(PunchOutSetupRequest setup) {
        String operation = setup.getOperation();
        return operation == null || operation.isBlank()
                ? Operation.CREATE
                : Operation.of(operation).orElse(null);
    }

    /** Blanks within are written as no URL has them, and meant as a browser takes them; blanks around are the document's. */
    private static @Nullable String returnUrl(PunchOutSetupRequest setup) {
        String said =
                setup.getBrowserFormPost() == null || setup.getBrowserFormPost().getURL() == null
                        ? null
                        : CxmlParties.strip(setup.getBrowserFormPost().getURL().getValue());
        return said == null ? null : said.replace(" ", "%20");
    }

    private static RestoredItem item(ItemOut item) {
        ItemID id = item.getItemID() == null ? new ItemID() : item.getItemID();
        ItemDetail detail = item.getItemDetail();
        List<Attribute> attributes = detail == null
                ? List.of()
                : detail.getExtrinsic().stream()
                        .map(extrinsic -> new Attribute(name(extrinsic), AnyText.value(extrinsic)))
                        .toList();
        String quantity = item.getQuantity() == null ? "" : item.getQuantity();
        return new RestoredItem(
                partId(id), auxiliaryId(id), CxmlDecimal.parse(quantity).orElse(null), attributes);
    }

    static String name(Extrinsic extrinsic) {
        return extrinsic.getName() == null ? "" : extrinsic.getName().strip();
    }

    static String partId(ItemID id) {
        String value =
                id.getSupplierPartID() == null ? null : id.getSupplierPartID().getValue();
        return value == null ? "" : value.strip();
    }

    static @Nullable String auxiliaryId(ItemID id) {
        return AnyText.key(id.getSupplierPartAuxiliaryID());
    }
}
