package io.punchout.cxml.write;

import io.punchout.cart.CartLine;
import io.punchout.cart.Contact;
import io.punchout.cart.CostShare;
import io.punchout.cart.LineTerms;
import io.punchout.cart.Period;
import io.punchout.cart.SupplierId;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes the ItemIn elements of one line after the other: one, or for a bundle also those of its parts (p.88-94). */
final class LineWriter {

    /** Where the items go. */
    interface Target {
        Out begin(CartLine line) throws XMLStreamException;

        void finish(CartLine line) throws XMLStreamException;
    }

    private final DtdVersion version;
    private final DtdGrowth growth;
    private final Problems problems;
    private final Target target;
    private final boolean bundles;
    private int items;

    LineWriter(DtdVersion version, DtdGrowth growth, Problems problems, Target target) {
        this.version = version;
        this.growth = growth;
        this.problems = problems;
        this.target = target;
        this.bundles = !growth.unknownAttributes("ItemIn").contains("parentLineNumber");
    }

    /** Writes a line; the number is its place in the cart. */
    void write(CartLine line, int number) throws XMLStreamException {
        write(line, number, null);
    }

    private void write(CartLine line, int number, @Nullable Integer parent) throws XMLStreamException {
        if (!line.isBundle() || bundles) {
            item(line, number, parent);
            Integer own = items;
            for (CartLine part : line.parts()) {
                write(part, number, own);
            }
        } else if (line.isPricedByParts()) {
            for (CartLine part : line.parts()) {
                write(part, number, null);
            }
            tell(number, "Its parts are sent as lines of their own.");
        } else {
            item(line, number, null);
            tell(number, "Its parts were left out; its price counts.");
        }
    }

    private void tell(int number, String what) {
        problems.add(Problem.of(CxmlWriteProblem.LEFT_OUT, "DTD " + version + " has no bundles. " + what)
                .at("lines[" + number + "].parts")
                .hint("Set the connection's dtdVersion to " + DtdGrowth.since("ItemIn", "@parentLineNumber")
                        + " or later if the buyer takes it."));
    }

    private void item(CartLine line, int number, @Nullable Integer parent) throws XMLStreamException {
        items++;
        Out out = target.begin(line);
        out.line(number);
        out.start("ItemIn");
        boolean bundle = bundles && line.isBundle();
        out.attribute("quantity", line.quantity().toPlainString(), "quantity");
        if (bundle || parent != null) {
            out.attribute("lineNumber", Integer.toString(items), "parts");
            out.attribute("parentLineNumber", parent == null ? null : parent.toString(), "parts");
            out.attribute("itemType", bundle ? "composite" : "item", "parts");
        }
        if (bundle) {
            out.attribute("compositeItemType", line.isPricedByParts() ? "itemLevel" : "groupLevel", "parts");
        }
        ItemParts parts = new ItemParts(out, version, growth);
        parts.id(line);
        parts.detail(line);
        SupplierId supplier = line.part().supplier();
        if (supplier != null) {
            out.start("SupplierID");
            out.attribute("domain", supplier.domain(), "supplier");
            out.characters(supplier.value(), "supplier");
            out.end();
        }
        if (!line.terms().isNone()) {
            terms(out, parts, line);
        }
        out.end();
        target.finish(line);
    }

    private static void terms(Out out, ItemParts parts, CartLine line) throws XMLStreamException {
        LineTerms terms = line.terms();
        PartyParts.shipTo(out, terms.shipTo(), line.language());
        MoneyParts.shipping(out, terms.shipping());
        MoneyParts.tax(out, terms.tax());
        for (CostShare share : terms.costShares()) {
            parts.costShare(share);
        }
        for (Contact contact : terms.contacts()) {
            PartyParts.contact(out, contact, line.language());
        }
        if (terms.comments() != null) {
            out.text("Comments", terms.comments(), line.language(), "terms.comments");
        }
        Period period = terms.period();
        if (period != null) {
            out.start("Period");
            out.attribute("startDate", CxmlTime.of(period.start()), "terms.period");
            out.attribute("endDate", CxmlTime.of(period.end()), "terms.period");
            out.end();
        }
    }
}
