package io.punchout.cxml.write;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.PunchOutOrderMessageHeader;
import io.punchout.cxml.shape.ModelShape;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Takes each piece into the model, lets the host change it, and writes it from there, through the same gate. */
final class AdjustedTarget implements LineWriter.Target {
    private final CartAdjustment adjustment;
    private final DtdGate gate;
    private final Problems problems;
    private final ModelWriter writer;
    private final Fragment<PunchOutOrderMessageHeader> header = new Fragment<>(PunchOutOrderMessageHeader.class);
    private Fragment<ItemIn> item = new Fragment<>(ItemIn.class);

    AdjustedTarget(CartAdjustment adjustment, DtdGate gate, Problems problems) {
        this.adjustment = adjustment;
        this.gate = gate;
        this.problems = problems;
        this.writer = new ModelWriter(gate);
    }

    Out beginHeader() {
        return new Out(header, problems);
    }

    @Override
    public Out begin(CartLine line) {
        item = new Fragment<>(ItemIn.class);
        return new Out(item, problems);
    }

    void finishHeader(Cart cart) throws XMLStreamException {
        PunchOutOrderMessageHeader written = header.result();
        adjustment.header(written, cart);
        require(written.getTotal(), "PunchOutOrderMessageHeader/Total");
        writer.element("PunchOutOrderMessageHeader", ModelShape.of(PunchOutOrderMessageHeader.class), written);
    }

    @Override
    public void finish(CartLine line) throws XMLStreamException {
        ItemIn written = item.result();
        adjustment.item(written, line);
        ItemDetail detail = written.getItemDetail();
        require(written.getQuantity(), "@quantity");
        require(written.getItemID() == null ? null : written.getItemID().getSupplierPartID(), "ItemID/SupplierPartID");
        require(detail, "ItemDetail");
        if (detail != null) {
            require(detail.getUnitPrice(), "ItemDetail/UnitPrice");
            require(detail.getUnitOfMeasure(), "ItemDetail/UnitOfMeasure");
            require(detail.getDescription().isEmpty() ? null : detail, "ItemDetail/Description");
            require(detail.getClassification().isEmpty() ? null : detail, "ItemDetail/Classification");
        }
        writer.element("ItemIn", ModelShape.of(ItemIn.class), written);
    }

    private void require(@Nullable Object value, String name) {
        if (value == null) {
            problems.add(Problem.of(
                            CxmlWriteProblem.REQUIRED_MISSING,
                            "After the host's adjustment " + name + " is missing, which the DTD demands.")
                    .at(gate.place())
                    .hint("Keep it in the CartAdjustment."));
        }
    }
}
