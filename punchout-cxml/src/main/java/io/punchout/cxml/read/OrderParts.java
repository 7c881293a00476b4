package io.punchout.cxml.read;

import io.punchout.cxml.model.Discount;
import io.punchout.cxml.model.Money;
import io.punchout.cxml.model.OrderRequestHeader;
import io.punchout.cxml.model.PCard;
import io.punchout.cxml.model.Total;
import io.punchout.order.OrderBuilder;
import io.punchout.order.PaymentCard;
import io.punchout.order.PaymentTerm;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of an order's header (guide p.105-138). */
final class OrderParts {
    private OrderParts() {}

    static void money(OrderBuilder order, OrderRequestHeader header, String at, Problems problems) {
        Total total = header.getTotal();
        if (total != null) {
            order.total(CxmlCart.stated(total.getMoney(), at + "/Total", problems));
            CartParts.adjustments(total.getModifications(), at + "/Total", problems)
                    .forEach(order::adjustment);
        }
        order.shipping(CxmlCart.shipping(header.getShipping(), at, problems))
                .tax(CxmlCart.tax(header.getTax(), at, problems));
        PCard card = header.getPayment() == null ? null : header.getPayment().getPCard();
        if (card != null) {
            String number = card.getNumber() == null ? "" : card.getNumber();
            order.card(PaymentCard.of(number, CxmlParties.strip(card.getName())));
        }
        int number = 0;
        for (var term : header.getPaymentTerm()) {
            number++;
            paymentTerm(term, at + "/PaymentTerm[" + number + "]", problems).ifPresent(order::paymentTerm);
        }
    }

    private static Optional<PaymentTerm> paymentTerm(
            io.punchout.cxml.model.PaymentTerm term, String at, Problems problems) {
        Discount discount = term.getDiscount();
        String percent = discount == null || discount.getDiscountPercent() == null
                ? null
                : discount.getDiscountPercent().getPercent();
        Money amount = discount == null || discount.getDiscountAmount() == null
                ? null
                : discount.getDiscountAmount().getMoney();
        Optional<BigDecimal> days =
                CxmlDecimal.parse(term.getPayInNumberOfDays() == null ? "" : term.getPayInNumberOfDays());
        try {
            int whole = days.orElseThrow(ArithmeticException::new).intValueExact();
            return Optional.of(new PaymentTerm(
                    whole,
                    percent == null ? null : CxmlDecimal.parse(percent).orElseThrow(ArithmeticException::new),
                    amount == null ? null : CxmlCart.money(amount, at + "/Discount", problems)));
        } catch (ArithmeticException unreadable) {
            problems.add(
                    Problem.of(CxmlProblem.CONTENT_IGNORED, "This term of payment is not understood; it was read over.")
                            .at(at));
            return Optional.empty();
        }
    }

    static void terms(
            OrderBuilder order, OrderRequestHeader header, @Nullable String language, String at, Problems problems) {
        order.shipTo(CxmlParties.address(header.getShipTo()))
                .requestedDelivery(time(header.getRequestedDeliveryDate(), at + "/@requestedDeliveryDate", problems));
        header.getContact().forEach(contact -> order.contact(CxmlParties.contact(contact)));
        header.getBusinessPartner().forEach(partner -> order.party(DeliveryParts.party(partner)));
        order.deliveryTerms(DeliveryParts.terms(header.getTermsOfDelivery(), language));
        DeliveryParts.comments(header.getComments(), language).forEach(order::comment);
    }

    /** A time in whatever form it came; null, and told, if it cannot be told. */
    static @Nullable OffsetDateTime time(@Nullable String text, String where, Problems problems) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<OffsetDateTime> time = CxmlTimestamp.parse(text).value();
        if (time.isEmpty()) {
            problems.add(Problem.of(CxmlProblem.TIMESTAMP, "The time is not of the form 2026-01-31T12:00:00+01:00.")
                    .at(where));
        }
        return time.orElse(null);
    }
}
