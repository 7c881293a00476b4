package io.punchout.order;

import io.punchout.cart.Address;
import io.punchout.cart.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who bears cost and risk of a delivery; cXML: TermsOfDelivery. Immutable.
 *
 * @param condition what kind of condition it is, for example {@code PriceCondition}
 * @param payment who pays the freight, for example {@code Account} or {@code PrepaidBySeller}
 * @param transport the terms of transport, for example an Incoterm: {@code CIF}
 * @param place the place that the terms name
 * @param comments remarks, in order
 */
public record DeliveryTerms(
        Term condition,
        Term payment,
        @Nullable Term transport,
        @Nullable Address place,
        List<Text> comments) {
    public DeliveryTerms {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(payment, "payment");
        comments = List.copyOf(comments);
    }

    /**
     * One term: a code, and words where the code does not say it all, as with {@code Other}.
     *
     * @param code the code as the buyer wrote it; empty if there was none
     * @param text the words; empty if there were none
     */
    public record Term(String code, String text) {
        public Term {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(text, "text");
        }
    }
}
