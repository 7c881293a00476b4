package io.punchout.cxml.write;

import io.punchout.cart.Attribute;
import io.punchout.cart.Contact;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.Text;
import io.punchout.cxml.model.OrderRequestHeader;
import io.punchout.order.Order;
import io.punchout.order.OrderParty;
import io.punchout.order.OrderTerms;
import io.punchout.order.PaymentCard;
import io.punchout.order.PaymentTerm;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes the children of an OrderRequest: the one place that knows their order. */
final class OrderBody {
    private static final DtdVersion MANY_COMMENTS = new DtdVersion("1.2.050");
    private static final DtdVersion BLANKET = new DtdVersion("1.2.020");
    private static final Set<String> DETAILS = Set.of(
            "agreementPayloadID",
            "parentAgreementID",
            "parentAgreementPayloadID",
            "effectiveDate",
            "expirationDate",
            "pickUpDate",
            "releaseRequired",
            "shipComplete",
            "isInternalVersion",
            "isSTOOutbound",
            "orderType");
    private static final Set<String> ELEMENTS =
            Set.of("LegalEntity", "OrganizationalUnit", "ControlKeys", "DeliveryPeriod", "IdReference");
    private static final String CARD_DIGITS = "000000000000";

    private final DtdVersion version;
    private final DtdGrowth growth;
    private final DtdGate gate;
    private final Problems problems;
    private final Out out;

    OrderBody(DtdVersion version, DtdGrowth growth, DtdGate gate, Problems problems) {
        this.version = version;
        this.growth = growth;
        this.gate = gate;
        this.problems = problems;
        this.out = new Out(gate, problems);
    }

    void write(Order order) throws XMLStreamException {
        gate.at("order");
        header(order);
        new OrderLineWriter(version, growth, gate, problems).write(order.lines());
    }

    private void header(Order order) throws XMLStreamException {
        OrderTerms terms = order.terms();
        String language = order.language() == null ? "en" : order.language();
        out.start("OrderRequestHeader");
        attributes(order);
        out.start("Total");
        if (order.total() == null) {
            problems.add(Problem.of(CxmlWriteProblem.ORDER_INCOMPLETE, "The DTD demands a total.")
                    .at("total"));
        } else {
            out.money(order.total());
        }
        MoneyParts.modifications(out, order.adjustments(), "adjustments");
        out.end();
        PartyParts.shipTo(out, terms.shipTo(), language);
        PartyParts.billTo(out, terms.billTo(), language);
        for (OrderParty party : terms.parties()) {
            TermParts.party(out, party, version, language);
        }
        DetailElements elements =
                new DetailElements(out, new OrderRequestHeader(), ELEMENTS, order.details(), language);
        elements.write("LegalEntity");
        elements.write("OrganizationalUnit");
        MoneyParts.shipping(out, terms.shipping());
        MoneyParts.tax(out, terms.tax());
        card(terms.card());
        for (PaymentTerm term : terms.paymentTerms()) {
            paymentTerm(term);
        }
        for (Contact contact : terms.contacts()) {
            PartyParts.contact(out, contact, language);
        }
        comments(terms.comments());
        elements.write("ControlKeys");
        if (order.references().replaces() != null) {
            out.start("DocumentReference");
            out.attribute("payloadID", order.references().replaces(), "references.replaces");
            out.end();
        }
        supplierOrder(order.references().supplierOrder());
        TermParts.delivery(out, terms.delivery(), language);
        elements.write("DeliveryPeriod");
        elements.write("IdReference");
        for (Attribute attribute : order.attributes()) {
            out.start("Extrinsic");
            out.attribute("name", attribute.name(), "attributes");
            out.characters(attribute.value(), "attributes");
            out.end();
        }
        out.end();
    }

    private void attributes(Order order) throws XMLStreamException {
        out.attribute("orderID", order.id(), "id");
        out.attribute("orderDate", order.date() == null ? "" : CxmlTime.of(order.date()), "date");
        out.attribute("type", order.type().label(), "type");
        out.attribute(
                "orderVersion", order.version() == null ? null : order.version().toString(), "version");
        out.attribute("requisitionID", order.references().requisition(), "references.requisition");
        out.attribute("agreementID", order.references().agreement(), "references.agreement");
        OffsetDateTime delivery = order.terms().requestedDelivery();
        out.attribute("requestedDeliveryDate", delivery == null ? null : CxmlTime.of(delivery), "requestedDelivery");
        List<Attribute> details = order.details().stream()
                .filter(detail -> !DetailElements.isElement(detail))
                .filter(detail -> !detail.name().equals("orderType") || knowsType(detail.value()))
                .toList();
        details(out, details, DETAILS, problems, "details");
    }

    /** Blanket orders came with 1.2.020, stock transports with 1.2.050. */
    private boolean knowsType(String orderType) {
        boolean known = switch (orderType) {
            case "release", "regular" -> true;
            case "blanket" -> version.isAtLeast(BLANKET);
            case "stockTransport", "stockTransportRelease" -> version.isAtLeast(MANY_COMMENTS);
            default -> false;
        };
        if (!known) {
            problems.add(Problem.of(
                            CxmlWriteProblem.LEFT_OUT,
                            "DTD " + version + " has no orders of the type '" + orderType + "'.")
                    .at("details"));
        }
        return known;
    }

    /** Writes the details that are attributes here; others belong to another protocol. */
    static void details(Out out, List<Attribute> details, Set<String> known, Problems problems, String where)
            throws XMLStreamException {
        for (Attribute detail : details) {
            if (known.contains(detail.name()) && DetailWords.takes(detail.name(), detail.value())) {
                out.attribute(detail.name(), detail.value(), where);
            } else if (known.contains(detail.name())) {
                problems.add(Problem.of(
                                CxmlWriteProblem.LEFT_OUT,
                                "The DTD does not know the value of the detail '" + detail.name() + "'.")
                        .at(out.where(where)));
            } else {
                problems.add(Problem.of(
                                CxmlWriteProblem.LEFT_OUT,
                                "There is no attribute for the detail '" + detail.name() + "'.")
                        .at(out.where(where)));
            }
        }
    }

    private void card(@Nullable PaymentCard card) throws XMLStreamException {
        if (card == null) {
            return;
        }
        out.start("Payment");
        card(out, card);
        out.end();
    }

    /** Writes a PCard: the number that a neutral card does not know becomes zeros, but for its last digits. */
    static void card(Out out, PaymentCard card) throws XMLStreamException {
        String digits = card.lastDigits();
        out.start("PCard");
        out.attribute("number", digits.isEmpty() ? "" : CARD_DIGITS.substring(digits.length()) + digits, "card");
        out.attribute("expiration", "", "card");
        out.attribute("name", card.holder(), "card");
        out.end();
    }

    private void paymentTerm(PaymentTerm term) throws XMLStreamException {
        out.start("PaymentTerm");
        out.attribute("payInNumberOfDays", Integer.toString(term.days()), "paymentTerms");
        if (term.discountPercent() != null) {
            out.start("Discount");
            out.percent("DiscountPercent", term.discountPercent());
            out.end();
        } else if (term.discountAmount() != null) {
            out.start("Discount");
            out.money("DiscountAmount", term.discountAmount());
            out.end();
        }
        out.end();
    }

    /** Before 1.2.050 there is one Comments at most. */
    private void comments(List<Text> comments) throws XMLStreamException {
        if (comments.size() > 1 && !version.isAtLeast(MANY_COMMENTS)) {
            String all = comments.stream().map(Text::value).collect(Collectors.joining("\n"));
            out.text("Comments", all, comments.get(0).language(), "comments");
            return;
        }
        for (Text comment : comments) {
            out.text("Comments", comment.value(), comment.language(), "comments");
        }
    }

    private void supplierOrder(@Nullable SupplierOrder order) throws XMLStreamException {
        if (order != null) {
            out.start("SupplierOrderInfo");
            out.attribute("orderID", order.id(), "references.supplierOrder");
            out.attribute(
                    "orderDate", order.date() == null ? null : CxmlTime.of(order.date()), "references.supplierOrder");
            out.end();
        }
    }
}
