package io.punchout.cxml.read;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import io.punchout.cart.Text;
import io.punchout.cxml.model.BusinessPartner;
import io.punchout.cxml.model.CodedText;
import io.punchout.cxml.model.Comments;
import io.punchout.cxml.model.IdReference;
import io.punchout.cxml.model.TermsOfDelivery;
import io.punchout.order.DeliveryTerms;
import io.punchout.order.OrderParty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns BusinessPartner and TermsOfDelivery into neutral values (guide p.105-139). */
final class DeliveryParts {
    private static final Address NOWHERE =
            new Address(null, null, List.of(), List.of(), null, null, null, null, null, null);

    private DeliveryParts() {}

    static OrderParty party(BusinessPartner partner) {
        Address address = CxmlParties.address(partner.getAddress());
        return new OrderParty(
                orEmpty(partner.getRole()),
                address == null ? NOWHERE : address,
                partner.getIdReference().stream().map(DeliveryParts::id).toList());
    }

    private static Attribute id(IdReference reference) {
        return new Attribute(orEmpty(reference.getDomain()), orEmpty(reference.getIdentifier()));
    }

    static @Nullable DeliveryTerms terms(@Nullable TermsOfDelivery terms, @Nullable String language) {
        if (terms == null) {
            return null;
        }
        return new DeliveryTerms(
                term(terms.getTermsOfDeliveryCode()),
                term(terms.getShippingPaymentMethod()),
                terms.getTransportTerms() == null ? null : term(terms.getTransportTerms()),
                CxmlParties.address(terms.getAddress()),
                comments(terms.getComments(), language));
    }

    private static DeliveryTerms.Term term(@Nullable CodedText text) {
        return text == null
                ? new DeliveryTerms.Term("", "")
                : new DeliveryTerms.Term(orEmpty(text.getCode()), orEmpty(text.getValue()));
    }

    static List<Text> comments(List<Comments> comments, @Nullable String language) {
        String otherwise = language == null ? "en" : language;
        return comments.stream()
                .map(comment -> new Text(comment.text(), comment.getLang() == null ? otherwise : comment.getLang()))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        String said = CxmlParties.strip(text);
        return said == null ? "" : said;
    }
}
