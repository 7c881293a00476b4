package io.punchout.cxml.read;

import io.punchout.cxml.model.BlanketItemDetail;
import io.punchout.cxml.model.CxmlElement;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemOut;
import io.punchout.cxml.model.Money;
import io.punchout.cxml.model.MoneyElement;
import io.punchout.cxml.model.OrderRequestHeader;
import io.punchout.cxml.shape.ElementPaths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What orders and their lines say that only cXML has a word for, by that word: attributes, limits of blanket orders, and
 * elements by their paths.
 * Defaults are not listed, nor how bundles are told, which the lines' parents say.
 */
final class OrderDetails {
    private final Map<String, String> found = new LinkedHashMap<>();

    private OrderDetails() {}

    static Map<String, String> of(OrderRequestHeader header) {
        OrderDetails details = new OrderDetails();
        if (!"regular".equals(CxmlParties.strip(header.getOrderType()))) {
            details.put("orderType", header.getOrderType());
        }
        details.put("agreementPayloadID", header.getAgreementPayloadID());
        details.put("parentAgreementID", header.getParentAgreementID());
        details.put("parentAgreementPayloadID", header.getParentAgreementPayloadID());
        details.put("effectiveDate", header.getEffectiveDate());
        details.put("expirationDate", header.getExpirationDate());
        details.put("pickUpDate", header.getPickUpDate());
        details.put("releaseRequired", header.getReleaseRequired());
        details.put("shipComplete", header.getShipComplete());
        details.put("isInternalVersion", header.getIsInternalVersion());
        details.put("isSTOOutbound", header.getIsSTOOutbound());
        details.element("LegalEntity", header.getLegalEntity());
        details.elements("OrganizationalUnit", header.getOrganizationalUnit());
        details.element("ControlKeys", header.getControlKeys());
        details.element("DeliveryPeriod", header.getDeliveryPeriod());
        details.elements("IdReference", header.getIdReference());
        return details.found;
    }

    static Map<String, String> of(ItemOut item) {
        OrderDetails details = new OrderDetails();
        details.put("requisitionID", item.getRequisitionID());
        details.put("agreementItemNumber", item.getAgreementItemNumber());
        details.put("operation", item.getOperation());
        details.put("isAdHoc", item.getIsAdHoc());
        details.put("requiresServiceEntry", item.getRequiresServiceEntry());
        details.put("itemType", "lean".equals(CxmlParties.strip(item.getItemType())) ? "lean" : null);
        details.put("itemClassification", item.getItemClassification());
        details.put("itemCategory", item.getItemCategory());
        details.put("confirmationDueDate", item.getConfirmationDueDate());
        details.put("requestedShipmentDate", item.getRequestedShipmentDate());
        details.put("isReturn", item.getIsReturn());
        details.put("returnAuthorizationNumber", item.getReturnAuthorizationNumber());
        details.put("isDeliveryCompleted", item.getIsDeliveryCompleted());
        details.put("unlimitedDelivery", item.getUnlimitedDelivery());
        details.put("isItemChanged", item.getIsItemChanged());
        details.put("isKanban", item.getIsKanban());
        details.put("stoDelivery", item.getStoDelivery());
        details.put("stoOrderCombination", item.getStoOrderCombination());
        details.put("stoFinalDelivery", item.getStoFinalDelivery());
        details.put("stockTransferType", item.getStockTransferType());
        details.put("subcontractingType", item.getSubcontractingType());
        limits(details, item.getItemDetail(), item.getBlanketItemDetail());
        details.element("Tolerances", item.getTolerances());
        details.element("ControlKeys", item.getControlKeys());
        details.element("MasterAgreementReference", item.getMasterAgreementReference());
        details.element("MasterAgreementIDInfo", item.getMasterAgreementIDInfo());
        return details.found;
    }

    private static void limits(OrderDetails details, @Nullable ItemDetail item, @Nullable BlanketItemDetail blanket) {
        if (item != null) {
            details.money("OverallLimit", item.getOverallLimit());
            details.money("ExpectedLimit", item.getExpectedLimit());
        } else if (blanket != null) {
            details.money("OverallLimit", blanket.getOverallLimit());
            details.money("ExpectedLimit", blanket.getExpectedLimit());
            details.money("MaxAmount", blanket.getMaxAmount());
            details.money("MinAmount", blanket.getMinAmount());
            details.money("MaxContractAmount", blanket.getMaxContractAmount());
            details.money("MaxAdhocAmount", blanket.getMaxAdhocAmount());
            details.put("MaxQuantity", blanket.getMaxQuantity());
            details.put("MinQuantity", blanket.getMinQuantity());
        }
    }

    private void put(String name, @Nullable String value) {
        String said = CxmlParties.strip(value);
        if (said != null) {
            found.put(name, said);
        }
    }

    private void element(String path, @Nullable CxmlElement element) {
        if (element != null) {
            ElementPaths.tell(path, element, found::put);
        }
    }

    private void elements(String path, List<? extends CxmlElement> elements) {
        for (int i = 0; i < elements.size(); i++) {
            element(i == 0 ? path : path + "[" + (i + 1) + "]", elements.get(i));
        }
    }

    private void money(String name, @Nullable MoneyElement element) {
        Money money = element == null ? null : element.getMoney();
        if (money != null && money.getValue() != null) {
            String currency = money.getCurrency() == null ? "" : " " + money.getCurrency();
            put(name, money.getValue().strip() + currency);
        }
    }
}
