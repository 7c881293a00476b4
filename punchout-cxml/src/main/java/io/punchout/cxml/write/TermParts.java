package io.punchout.cxml.write;

import io.punchout.cart.Attribute;
import io.punchout.cart.Text;
import io.punchout.order.DeliveryTerms;
import io.punchout.order.OrderParty;
import io.punchout.problem.Problem;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes BusinessPartner and TermsOfDelivery (guide p.105-139). What the DTD demands and nobody gave is empty. */
final class TermParts {
    private static final Set<String> ROLES = Set.of("soldTo", "shipFrom", "orderingAddress");
    private static final String LOGISTICS = "logistics";
    private static final DtdVersion WITH_LOGISTICS = new DtdVersion("1.2.071");
    private static final String DELIVERY = "terms.delivery";

    private TermParts() {}

    static void party(Out out, OrderParty party, DtdVersion version, String language) throws XMLStreamException {
        boolean known =
                ROLES.contains(party.role()) || (party.role().equals(LOGISTICS) && version.isAtLeast(WITH_LOGISTICS));
        if (!known) {
            out.problems()
                    .add(Problem.of(
                                    CxmlWriteProblem.LEFT_OUT,
                                    "DTD " + version + " has no business partner that is '" + party.role() + "'.")
                            .at(out.where("terms.parties")));
            return;
        }
        out.start("BusinessPartner");
        out.attribute("type", "organization", "terms.parties");
        out.attribute("role", party.role(), "terms.parties");
        PartyParts.address(out, party.address(), language);
        for (Attribute id : party.ids()) {
            out.start("IdReference");
            out.attribute("domain", id.name(), "terms.parties");
            out.attribute("identifier", id.value(), "terms.parties");
            out.end();
        }
        out.end();
    }

    static void delivery(Out out, @Nullable DeliveryTerms terms, String language) throws XMLStreamException {
        if (terms == null) {
            return;
        }
        out.start("TermsOfDelivery");
        term(out, "TermsOfDeliveryCode", terms.condition());
        term(out, "ShippingPaymentMethod", terms.payment());
        term(out, "TransportTerms", terms.transport());
        if (terms.place() != null) {
            PartyParts.address(out, terms.place(), language);
        }
        for (Text comment : terms.comments()) {
            out.text("Comments", comment.value(), comment.language(), DELIVERY);
        }
        out.end();
    }

    private static void term(Out out, String name, DeliveryTerms.@Nullable Term term) throws XMLStreamException {
        if (term != null) {
            out.start(name);
            out.attribute("value", term.code(), DELIVERY);
            out.characters(term.text(), DELIVERY);
            out.end();
        }
    }
}
