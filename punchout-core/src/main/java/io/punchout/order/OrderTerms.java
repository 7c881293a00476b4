package io.punchout.order;

import io.punchout.cart.Address;
import io.punchout.cart.Charge;
import io.punchout.cart.Contact;
import io.punchout.cart.Text;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a whole order is delivered, charged and paid. In cXML what stands here is no default for lines: it stands at the
 * header or at every line (guide p.107).
 *
 * @param shipTo where it goes
 * @param billTo who gets the invoice
 * @param parties further organisations that the order concerns, in order
 * @param requestedDelivery when it shall arrive
 * @param delivery who bears cost and risk of the delivery
 * @param shipping the shipping of the whole order
 * @param tax the tax of the whole order
 * @param card the card that pays it
 * @param paymentTerms when it is to be paid, in order
 * @param contacts the people concerned, in order
 * @param comments remarks, in order
 */
public record OrderTerms(
        @Nullable Address shipTo,
        @Nullable Address billTo,
        List<OrderParty> parties,
        @Nullable OffsetDateTime requestedDelivery,
        @Nullable DeliveryTerms delivery,
        @Nullable Charge shipping,
        @Nullable Charge tax,
        @Nullable PaymentCard card,
        List<PaymentTerm> paymentTerms,
        List<Contact> contacts,
        List<Text> comments) {
    public OrderTerms {
        parties = List.copyOf(parties);
        paymentTerms = List.copyOf(paymentTerms);
        contacts = List.copyOf(contacts);
        comments = List.copyOf(comments);
    }
}
