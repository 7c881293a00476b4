package io.punchout.cxml.write;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Contact;
import io.punchout.cart.CostShare;
import io.punchout.cart.LineTerms;
import io.punchout.cart.SupplierId;
import io.punchout.cxml.model.ItemOut;
import io.punchout.order.Delivery;
import io.punchout.order.OrderLine;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Writes the ItemOut elements of an order (guide p.139-155). */
final class OrderLineWriter {
    private static final Set<String> DETAILS = Set.of(
            "requisitionID",
            "agreementItemNumber",
            "operation",
            "isAdHoc",
            "requiresServiceEntry",
            "itemType",
            "itemClassification",
            "itemCategory",
            "confirmationDueDate",
            "requestedShipmentDate",
            "isReturn",
            "returnAuthorizationNumber",
            "isDeliveryCompleted",
            "unlimitedDelivery",
            "isItemChanged",
            "isKanban",
            "stoDelivery",
            "stoOrderCombination",
            "stoFinalDelivery",
            "stockTransferType",
            "subcontractingType");

    private static final Set<String> ELEMENTS =
            Set.of("Tolerances", "ControlKeys", "MasterAgreementReference", "MasterAgreementIDInfo");

    private final DtdVersion version;
    private final DtdGrowth growth;
    private final DtdGate gate;
    private final Problems problems;
    private final Out out;
    private final boolean bundles;

    OrderLineWriter(DtdVersion version, DtdGrowth growth, DtdGate gate, Problems problems) {
        this.version = version;
        this.growth = growth;
        this.gate = gate;
        this.problems = problems;
        this.out = new Out(gate, problems);
        this.bundles = !growth.unknownAttributes("ItemOut").contains("parentLineNumber");
    }

    void write(List<OrderLine> lines) throws XMLStreamException {
        if (lines.isEmpty()) {
            problems.add(Problem.of(CxmlWriteProblem.ORDER_INCOMPLETE, "The DTD demands a line.")
                    .at("lines"));
        }
        Set<String> parents = new HashSet<>();
        for (OrderLine line : lines) {
            if (line.parent() != null) {
                parents.add(line.parent());
            }
        }
        Map<String, Boolean> priced = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            OrderLine line = lines.get(i);
            gate.at("lines[" + i + "]");
            out.line(i);
            boolean partOfPriced = line.parent() != null && priced.getOrDefault(line.parent(), false);
            if (line.number() != null) {
                boolean own = line.item().unitPrice().amount().signum() != 0;
                priced.put(line.number(), own || partOfPriced);
            }
            if (!bundles && partOfPriced) {
                problems.add(Problem.of(
                                CxmlWriteProblem.LEFT_OUT,
                                "DTD " + version + " has no bundles. The part was left out; the bundle's price counts.")
                        .at("lines[" + i + "]"));
            } else {
                item(line, line.number() != null && parents.contains(line.number()));
            }
        }
    }

    private void item(OrderLine line, boolean bundle) throws XMLStreamException {
        CartLine item = line.item();
        out.start("ItemOut");
        out.attribute("quantity", item.quantity().toPlainString(), "quantity");
        out.attribute("lineNumber", line.number(), "number");
        out.attribute("parentLineNumber", line.parent(), "parent");
        if (bundle || line.parent() != null) {
            out.attribute("itemType", bundle ? "composite" : "item", "parent");
        }
        if (bundle) {
            boolean byParts = item.unitPrice().amount().signum() == 0;
            out.attribute("compositeItemType", byParts ? "itemLevel" : "groupLevel", "parent");
        }
        out.attribute(
                "requestedDeliveryDate",
                line.requestedDelivery() == null ? null : CxmlTime.of(line.requestedDelivery()),
                "requestedDelivery");
        boolean typed = bundle || line.parent() != null;
        List<Attribute> details = line.details().stream()
                .filter(detail -> !typed || !detail.name().equals("itemType"))
                .filter(detail -> !DetailElements.isElement(detail))
                .filter(detail -> !BlanketDetail.LIMITS.contains(detail.name()))
                .toList();
        OrderBody.details(out, details, DETAILS, problems, "details");
        ItemParts parts = new ItemParts(out, version, growth);
        parts.id(item);
        product(line, parts);
        SupplierId supplier = item.part().supplier();
        if (supplier != null) {
            out.start("SupplierID");
            out.attribute("domain", supplier.domain(), "supplier");
            out.characters(supplier.value(), "supplier");
            out.end();
        }
        terms(parts, line);
        DetailElements elements = new DetailElements(out, new ItemOut(), ELEMENTS, line.details(), item.language());
        elements.write("Tolerances");
        elements.write("ControlKeys");
        for (Delivery delivery : line.deliveries()) {
            delivery(delivery, item.language());
        }
        elements.write("MasterAgreementReference");
        elements.write("MasterAgreementIDInfo");
        out.end();
    }

    private void product(OrderLine line, ItemParts parts) throws XMLStreamException {
        if (!BlanketDetail.isBlanket(line)) {
            parts.detail(line.item(), () -> BlanketDetail.limits(out, line, false));
        } else if (growth.knows("ItemOut", "BlanketItemDetail")) {
            BlanketDetail.write(out, line, parts, growth.knows("BlanketItemDetail", "PriceBasisQuantity"));
        } else if (line.priced()) {
            parts.detail(line.item());
            problems.add(Problem.of(
                            CxmlWriteProblem.LEFT_OUT,
                            "DTD " + version + " has no limits of blanket orders; they were left out.")
                    .at(out.where("details")));
        } else {
            problems.add(Problem.of(
                            CxmlWriteProblem.LEFT_OUT,
                            "DTD " + version + " has no line without a price; it is written without its product.")
                    .at(out.where("priced")));
        }
    }

    private void terms(ItemParts parts, OrderLine line) throws XMLStreamException {
        CartLine item = line.item();
        LineTerms terms = item.terms();
        PartyParts.shipTo(out, terms.shipTo(), item.language());
        MoneyParts.shipping(out, terms.shipping());
        MoneyParts.tax(out, terms.tax());
        for (CostShare share : terms.costShares()) {
            parts.costShare(share);
        }
        for (Contact contact : terms.contacts()) {
            PartyParts.contact(out, contact, item.language());
        }
        TermParts.delivery(out, line.deliveryTerms(), item.language());
        if (terms.comments() != null) {
            out.text("Comments", terms.comments(), item.language(), "terms.comments");
        }
        if (terms.period() != null) {
            problems.add(Problem.of(CxmlWriteProblem.LEFT_OUT, "Lines of orders have no place for a period.")
                    .at(out.where("terms.period")));
        }
    }

    private void delivery(Delivery delivery, String language) throws XMLStreamException {
        out.start("ScheduleLine");
        out.attribute("quantity", delivery.quantity().toPlainString(), "deliveries");
        out.attribute(
                "requestedDeliveryDate",
                delivery.requestedAt() == null ? "" : CxmlTime.of(delivery.requestedAt()),
                "deliveries");
        out.attribute("lineNumber", delivery.number(), "deliveries");
        out.text("UnitOfMeasure", delivery.unit(), "deliveries");
        PartyParts.shipTo(out, delivery.shipTo(), language);
        for (Attribute attribute : delivery.attributes()) {
            out.start("Extrinsic");
            out.attribute("name", attribute.name(), "deliveries");
            out.characters(attribute.value(), "deliveries");
            out.end();
        }
        out.end();
    }
}
