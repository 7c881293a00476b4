package io.punchout.cxml.write;

import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cxml.model.BuyerCookie;
import io.punchout.cxml.model.Description;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.model.PunchOutOrderMessageHeader;
import io.punchout.cxml.model.Shipping;
import io.punchout.cxml.model.Tax;
import io.punchout.cxml.model.Total;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Makes PunchOutOrderMessages from neutral carts (guide p.84-94), with the elements that a DTD version knows. What it
 * has no place for is left out and told. Immutable and thread-safe.
 */
public final class CartMessage {
    private final DtdVersion version;

    /** Creates a maker for a version of the DTD. */
    public CartMessage(DtdVersion version) {
        this.version = version;
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
        PunchOutOrderMessage message = empty(cart.currency(), buyerCookie, operationAllowed);
        PunchOutOrderMessageHeader header = header(cart.total(), operationAllowed);
        header.setShipping(shipping(cart.shipping(), problems));
        header.setTax(tax(cart.tax(), problems));
        message.setPunchOutOrderMessageHeader(header);
        if (cart.comments() != null || !cart.attributes().isEmpty()) {
            problems.add(Problem.of(
                            CxmlWriteProblem.LEFT_OUT,
                            "cXML carts have no place for comments and attributes of the whole cart.")
                    .at("cart"));
        }
        int number = 0;
        for (CartLine line : cart.lines()) {
            message.getItemIn().add(new LineMessage(version, line, "lines[" + number + "]", problems).toItemIn());
            number++;
        }
        return message;
    }

    /** Returns the message without lines, for a visit that ends without a cart. */
    public PunchOutOrderMessage empty(String currency, @Nullable String buyerCookie, String operationAllowed) {
        PunchOutOrderMessage message = new PunchOutOrderMessage();
        BuyerCookie cookie = new BuyerCookie();
        cookie.setText(buyerCookie == null ? "" : buyerCookie);
        message.setBuyerCookie(cookie);
        message.setPunchOutOrderMessageHeader(header(Money.zero(currency), operationAllowed));
        return message;
    }

    private static PunchOutOrderMessageHeader header(Money sum, String operationAllowed) {
        PunchOutOrderMessageHeader header = new PunchOutOrderMessageHeader();
        header.setOperationAllowed(operationAllowed);
        Total total = new Total();
        total.setMoney(money(sum));
        header.setTotal(total);
        return header;
    }

    private static @Nullable Shipping shipping(@Nullable Charge charge, Problems problems) {
        if (charge == null) {
            return null;
        }
        Shipping shipping = new Shipping();
        shipping.setMoney(money(charge.money()));
        shipping.setDescription(description(charge.description(), "en", "shipping", problems));
        return shipping;
    }

    private static @Nullable Tax tax(@Nullable Charge charge, Problems problems) {
        if (charge == null) {
            return null;
        }
        Tax tax = new Tax();
        tax.setMoney(money(charge.money()));
        tax.setDescription(description(charge.description(), "en", "tax", problems));
        return tax;
    }

    static io.punchout.cxml.model.Money money(Money amount) {
        io.punchout.cxml.model.Money money = new io.punchout.cxml.model.Money();
        money.setCurrency(amount.currency());
        money.setValue(amount.plainAmount());
        return money;
    }

    static Description description(String text, String language, String where, Problems problems) {
        Description description = new Description();
        description.setLang(language);
        description.setText(Clean.text(text, where, problems));
        return description;
    }
}
