package io.punchout.order;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Contact;
import io.punchout.cart.Money;
import io.punchout.cart.PriceAdjustment;
import io.punchout.cart.SupplierOrder;
import io.punchout.cart.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Order}. Not thread-safe. */
public final class OrderBuilder {
    private final String id;
    private OrderType type = OrderType.NEW;
    private @Nullable Integer version;
    private @Nullable OffsetDateTime date;
    private @Nullable String replaces;
    private @Nullable String requisition;
    private @Nullable String agreement;
    private @Nullable SupplierOrder supplierOrder;
    private @Nullable Money total;
    private final List<PriceAdjustment> adjustments = new ArrayList<>();
    private @Nullable Address shipTo;
    private @Nullable Address billTo;
    private final List<OrderParty> parties = new ArrayList<>();
    private @Nullable OffsetDateTime requestedDelivery;
    private @Nullable DeliveryTerms delivery;
    private @Nullable Charge shipping;
    private @Nullable Charge tax;
    private @Nullable PaymentCard card;
    private final List<PaymentTerm> paymentTerms = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Text> comments = new ArrayList<>();
    private @Nullable String language;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Attribute> details = new ArrayList<>();
    private final List<OrderLine> lines = new ArrayList<>();

    OrderBuilder(String id) {
        this.id = id;
    }

    OrderBuilder(Order order) {
        this(order.id());
        type = order.type();
        version = order.version();
        date = order.date();
        replaces = order.references().replaces();
        requisition = order.references().requisition();
        agreement = order.references().agreement();
        supplierOrder = order.references().supplierOrder();
        total = order.total();
        adjustments.addAll(order.adjustments());
        OrderTerms terms = order.terms();
        shipTo = terms.shipTo();
        billTo = terms.billTo();
        parties.addAll(terms.parties());
        requestedDelivery = terms.requestedDelivery();
        delivery = terms.delivery();
        shipping = terms.shipping();
        tax = terms.tax();
        card = terms.card();
        paymentTerms.addAll(terms.paymentTerms());
        contacts.addAll(terms.contacts());
        comments.addAll(terms.comments());
        language = order.language();
        attributes.addAll(order.attributes());
        details.addAll(order.details());
        lines.addAll(order.lines());
    }

    /** Sets what the message does with the order; a new order unless set. */
    public OrderBuilder type(OrderType what) {
        this.type = what;
        return this;
    }

    /** Sets the version, counted from 1. */
    public OrderBuilder version(@Nullable Integer number) {
        this.version = number;
        return this;
    }

    /** Sets when it was ordered. */
    public OrderBuilder date(@Nullable OffsetDateTime time) {
        this.date = time;
        return this;
    }

    /** Sets the id of the message that brought the latest version. */
    public OrderBuilder replaces(@Nullable String messageId) {
        this.replaces = messageId;
        return this;
    }

    /** Sets the buyer's requisition. */
    public OrderBuilder requisition(@Nullable String number) {
        this.requisition = number;
        return this;
    }

    /** Sets the contract that the order is under. */
    public OrderBuilder agreement(@Nullable String number) {
        this.agreement = number;
        return this;
    }

    /** Sets the order that the shop already held for the cart. */
    public OrderBuilder supplierOrder(@Nullable SupplierOrder order) {
        this.supplierOrder = order;
        return this;
    }

    /** Sets the stated sum. */
    public OrderBuilder total(@Nullable Money sum) {
        this.total = sum;
        return this;
    }

    /** Adds a discount or cost on the sum of the lines. */
    public OrderBuilder adjustment(PriceAdjustment adjustment) {
        adjustments.add(adjustment);
        return this;
    }

    /** Sets where it goes. */
    public OrderBuilder shipTo(@Nullable Address address) {
        this.shipTo = address;
        return this;
    }

    /** Sets who gets the invoice. */
    public OrderBuilder billTo(@Nullable Address address) {
        this.billTo = address;
        return this;
    }

    /** Sets when it shall arrive. */
    public OrderBuilder requestedDelivery(@Nullable OffsetDateTime time) {
        this.requestedDelivery = time;
        return this;
    }

    /** Adds a further organisation that the order concerns. */
    public OrderBuilder party(OrderParty party) {
        parties.add(party);
        return this;
    }

    /** Sets who bears cost and risk of the delivery. */
    public OrderBuilder deliveryTerms(@Nullable DeliveryTerms terms) {
        this.delivery = terms;
        return this;
    }

    /** Sets the shipping of the whole order. */
    public OrderBuilder shipping(@Nullable Charge charge) {
        this.shipping = charge;
        return this;
    }

    /** Sets the tax of the whole order. */
    public OrderBuilder tax(@Nullable Charge charge) {
        this.tax = charge;
        return this;
    }

    /** Sets the card that pays it. */
    public OrderBuilder card(@Nullable PaymentCard reference) {
        this.card = reference;
        return this;
    }

    /** Adds when it is to be paid. */
    public OrderBuilder paymentTerm(PaymentTerm term) {
        paymentTerms.add(term);
        return this;
    }

    /** Adds a person concerned. */
    public OrderBuilder contact(Contact contact) {
        contacts.add(contact);
        return this;
    }

    /** Adds a remark. */
    public OrderBuilder comment(Text text) {
        comments.add(text);
        return this;
    }

    /** Sets the language of the order. */
    public OrderBuilder language(@Nullable String tag) {
        this.language = tag;
        return this;
    }

    /** Adds a freely named value. */
    public OrderBuilder attribute(String name, String value) {
        attributes.add(new Attribute(name, value));
        return this;
    }

    /** Adds what the protocol says beyond that. */
    public OrderBuilder detail(String name, String value) {
        details.add(new Attribute(name, value));
        return this;
    }

    /** Adds a line. */
    public OrderBuilder line(OrderLine line) {
        lines.add(line);
        return this;
    }

    /** Replaces the lines. */
    public OrderBuilder lines(List<OrderLine> all) {
        List<OrderLine> copy = List.copyOf(all);
        lines.clear();
        lines.addAll(copy);
        return this;
    }

    /**
     * Adds everything that a cart says, as a buyer's system orders it: its lines with numbers from 1 on, parts of bundles
     * as lines of their own; total, adjustments, shipping, tax and ship-to.
     */
    public OrderBuilder cart(Cart cart) {
        cart.lines().forEach(line -> add(line, null));
        cart.adjustments().forEach(this::adjustment);
        return total(cart.total())
                .shipping(cart.shipping())
                .tax(cart.tax())
                .shipTo(cart.shipTo())
                .supplierOrder(cart.supplierOrder());
    }

    private void add(CartLine line, @Nullable String parent) {
        String number = Integer.toString(lines.size() + 1);
        CartLine alone = line.toBuilder().parts(List.of()).build();
        lines.add(OrderLine.builder(alone).number(number).parent(parent).build());
        line.parts().forEach(part -> add(part, number));
    }

    public Order build() {
        OrderReferences references = new OrderReferences(replaces, requisition, agreement, supplierOrder);
        OrderTerms terms = new OrderTerms(
                shipTo,
                billTo,
                parties,
                requestedDelivery,
                delivery,
                shipping,
                tax,
                card,
                paymentTerms,
                contacts,
                comments);
        return new Order(
                id, type, version, date, references, total, adjustments, terms, language, attributes, details, lines);
    }
}
