package io.punchout.cxml.write;

import io.punchout.cart.Cart;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Makes PunchOutOrderMessages of the model from neutral carts (guide p.84-94), with the elements that a DTD version
 * knows. What it has no place for is left out and told. {@link CartWriter} writes the same without the model. Immutable
 * and thread-safe.
 */
public final class CartMessage {
    private final CartBody body;

    /** Creates a maker for a version of the DTD. */
    public CartMessage(DtdVersion version) {
        this.body = new CartBody(version, DtdGrowth.of(version), null);
    }

    /**
     * Returns the message for a cart.
     *
     * @param buyerCookie the buyer's mark of the visit, returned unchanged; null is written as an empty one
     * @param operationAllowed what the buyer's system may ask for later: create, inspect or edit
     * @param problems where to tell what was changed or left out; an error means that the message is not to be sent
     */
    public PunchOutOrderMessage of(
            Cart cart, @Nullable String buyerCookie, String operationAllowed, Problems problems) {
        try {
            Fragment<PunchOutOrderMessage> fragment = new Fragment<>(PunchOutOrderMessage.class);
            DtdGate gate = body.gate(fragment, problems);
            gate.writeStartElement("PunchOutOrderMessage");
            body.write(CartContent.of(cart, buyerCookie, operationAllowed), gate, problems);
            gate.writeEndElement();
            return fragment.result();
        } catch (XMLStreamException failure) {
            throw new PunchOutException("the cart cannot be bound", failure);
        }
    }

    /** Returns the message without lines, for a visit that ends without a cart. */
    public PunchOutOrderMessage empty(String currency, @Nullable String buyerCookie, String operationAllowed) {
        return of(Cart.empty(currency), buyerCookie, operationAllowed, new Problems());
    }
}
