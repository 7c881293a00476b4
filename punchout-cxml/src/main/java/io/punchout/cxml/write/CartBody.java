package io.punchout.cxml.write;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Quote;
import io.punchout.cart.SupplierOrder;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.Iterator;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes the children of a PunchOutOrderMessage (guide p.84-94): the one place that knows their order. */
final class CartBody {
    private final DtdVersion version;
    private final DtdGrowth growth;
    private final @Nullable CartAdjustment adjustment;

    CartBody(DtdVersion version, DtdGrowth growth, @Nullable CartAdjustment adjustment) {
        this.version = version;
        this.growth = growth;
        this.adjustment = adjustment;
    }

    DtdGate gate(XMLStreamWriter target, Problems problems) {
        return new DtdGate(target, version, growth, problems);
    }

    void write(CartContent content, DtdGate gate, Problems problems) throws XMLStreamException {
        Cart cart = content.cart();
        Out out = new Out(gate, problems);
        out.text("BuyerCookie", content.buyerCookie() == null ? "" : content.buyerCookie(), "buyerCookie");
        LineWriter.Target target;
        if (adjustment == null) {
            header(out, content);
            target = new DirectTarget(out, gate);
        } else {
            AdjustedTarget adjusted = new AdjustedTarget(adjustment, gate, problems);
            header(adjusted.beginHeader(), content);
            adjusted.finishHeader(cart);
            target = adjusted;
        }
        if (cart.comments() != null || !cart.attributes().isEmpty()) {
            problems.add(Problem.of(
                            CxmlWriteProblem.LEFT_OUT,
                            "cXML carts have no place for comments and attributes of the whole cart.")
                    .at("cart"));
        }
        LineWriter writer = new LineWriter(version, growth, problems, target);
        Iterator<CartLine> lines = content.lines();
        for (int number = 0; lines.hasNext(); number++) {
            gate.at("lines[" + number + "]");
            writer.write(lines.next(), number);
        }
    }

    private static void header(Out out, CartContent content) throws XMLStreamException {
        Cart cart = content.cart();
        out.start("PunchOutOrderMessageHeader");
        out.attribute("operationAllowed", content.operationAllowed(), "operationAllowed");
        if (cart.quote().status() == Quote.Status.PENDING) {
            out.attribute("quoteStatus", "pending", "quote");
        }
        sourcing(out, cart.quote());
        out.start("Total");
        out.money(content.total());
        MoneyParts.modifications(out, cart.adjustments(), "adjustments");
        out.end();
        PartyParts.shipTo(out, cart.shipTo(), "en");
        MoneyParts.shipping(out, cart.shipping());
        MoneyParts.tax(out, cart.tax());
        SupplierOrder order = cart.supplierOrder();
        if (order != null) {
            out.start("SupplierOrderInfo");
            out.attribute("orderID", order.id(), "supplierOrder");
            out.attribute("orderDate", order.date() == null ? null : CxmlTime.of(order.date()), "supplierOrder");
            out.end();
        }
        out.end();
    }

    private static void sourcing(Out out, Quote quote) throws XMLStreamException {
        if (quote.text() != null) {
            out.start("SourcingStatus");
            out.lang(quote.text().language());
            Quote.Decision decision = quote.decision();
            out.attribute("action", decision == null ? null : decision.name().toLowerCase(Locale.ROOT), "quote");
            out.characters(quote.text().value(), "quote");
            out.end();
        }
    }

    private record DirectTarget(Out out, DtdGate gate) implements LineWriter.Target {
        @Override
        public Out begin(CartLine line) {
            return out;
        }

        @Override
        public void finish(CartLine line) {
            // it went straight to the document
        }
    }
}
