package io.punchout.cxml.write;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cxml.model.CxmlBinding;
import io.punchout.cxml.model.ItemDetail;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.PunchOutOrderMessageHeader;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.util.Objects;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Takes each piece into the model, lets the host change it, and writes it by binding, through the same gate. */
final class AdjustedTarget implements LineWriter.Target {
    private final CartAdjustment adjustment;
    private final DtdGate gate;
    private final Problems problems;
    private final Marshaller marshaller;
    private Fragment fragment;

    AdjustedTarget(CartAdjustment adjustment, DtdGate gate, Problems problems) throws XMLStreamException {
        this.adjustment = adjustment;
        this.gate = gate;
        this.problems = problems;
        this.fragment = new Fragment(problems);
        try {
            marshaller = CxmlBinding.context().createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
        } catch (JAXBException failure) {
            throw new PunchOutException("the cXML document cannot be written", failure);
        }
    }

    Out begin() throws XMLStreamException {
        fragment = new Fragment(problems);
        return fragment.out();
    }

    @Override
    public Out begin(CartLine line) throws XMLStreamException {
        return begin();
    }

    void finishHeader(Cart cart) throws XMLStreamException {
        PunchOutOrderMessageHeader header = fragment.read(PunchOutOrderMessageHeader.class);
        adjustment.header(header, cart);
        require(header.getTotal(), "Total", "cart");
        marshal("PunchOutOrderMessageHeader", PunchOutOrderMessageHeader.class, header);
    }

    @Override
    public void finish(CartLine line) throws XMLStreamException {
        ItemIn item = fragment.read(ItemIn.class);
        adjustment.item(item, line);
        ItemDetail detail = item.getItemDetail();
        require(item.getQuantity(), "@quantity", line.supplierPartId());
        require(item.getItemID() == null ? null : item.getItemID().getSupplierPartID(), "SupplierPartID", "ItemID");
        require(detail, "ItemDetail", line.supplierPartId());
        if (detail != null) {
            require(detail.getUnitPrice(), "UnitPrice", "ItemDetail");
            require(detail.getUnitOfMeasure(), "UnitOfMeasure", "ItemDetail");
            require(detail.getDescription().isEmpty() ? null : detail, "Description", "ItemDetail");
            require(detail.getClassification().isEmpty() ? null : detail, "Classification", "ItemDetail");
        }
        marshal("ItemIn", ItemIn.class, item);
    }

    private void require(@Nullable Object value, String name, String place) {
        if (value == null) {
            problems.add(Problem.of(
                            CxmlWriteProblem.REQUIRED_MISSING,
                            "After the host's adjustment " + name + " is missing, which the DTD demands.")
                    .at(place)
                    .hint("Keep it in the CartAdjustment."));
        }
    }

    private <T> void marshal(String name, Class<T> type, T value) {
        try {
            marshaller.marshal(new JAXBElement<>(new QName(name), type, Objects.requireNonNull(value)), gate);
        } catch (JAXBException failure) {
            throw new PunchOutException("the adjusted cart cannot be written", failure);
        }
    }
}
