package io.punchout.cxml.write;

import io.punchout.cart.Address;
import io.punchout.cart.Contact;
import io.punchout.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes ShipTo and Contact (guide p.94 and 112). What the DTD demands and nobody gave is empty. */
final class PartyParts {
    private static final Pattern PHONE = Pattern.compile("\\+([0-9]{1,3}) ([0-9]{1,6}) (\\S.*?)(?: ext\\. (.+))?");
    private static final Pattern NAME_TOKEN = Pattern.compile("[\\p{L}\\p{N}._:-]+");

    private PartyParts() {}

    static void shipTo(Out out, @Nullable Address place, String language) throws XMLStreamException {
        if (place == null) {
            return;
        }
        out.start("ShipTo");
        address(out, place, language);
        out.end();
    }

    /** The DTD demands a BillTo in orders: one that nobody gave is empty. */
    static void billTo(Out out, @Nullable Address place, String language) throws XMLStreamException {
        out.start("BillTo");
        if (place == null) {
            out.start("Address");
            out.text("Name", "", language, "billTo");
            out.end();
        } else {
            address(out, place, language);
        }
        out.end();
    }

    static void address(Out out, Address place, String language) throws XMLStreamException {
        out.start("Address");
        out.attribute("isoCountryCode", place.country(), "shipTo.country");
        out.attribute("addressID", place.id(), "shipTo.id");
        out.text("Name", orEmpty(place.name()), language, "shipTo.name");
        out.start("PostalAddress");
        for (String person : place.deliverTo()) {
            out.text("DeliverTo", person, "shipTo.deliverTo");
        }
        for (String street : place.street()) {
            out.text("Street", street, "shipTo.street");
        }
        if (place.street().isEmpty()) {
            out.text("Street", "", "shipTo.street");
        }
        out.text("City", orEmpty(place.city()), "shipTo.city");
        out.text("State", place.state(), "shipTo.state");
        out.text("PostalCode", place.postalCode(), "shipTo.postalCode");
        out.start("Country");
        out.attribute("isoCountryCode", orEmpty(place.country()), "shipTo.country");
        out.characters(orEmpty(place.country()), "shipTo.country");
        out.end();
        out.end();
        out.text("Email", place.email(), "shipTo.email");
        if (place.phone() != null) {
            phone(out, place.phone(), orEmpty(place.country()), "shipTo.phone");
        }
        out.end();
    }

    static void contact(Out out, Contact contact, String language) throws XMLStreamException {
        out.start("Contact");
        String role = contact.role();
        if (role != null && NAME_TOKEN.matcher(role).matches()) {
            out.attribute("role", role, "terms.contacts");
        } else if (role != null) {
            out.problems()
                    .add(Problem.of(CxmlWriteProblem.LEFT_OUT, "A contact's role is one word in cXML; it was left out.")
                            .at(out.where("terms.contacts")));
        }
        out.text("Name", orEmpty(contact.name()), language, "terms.contacts");
        for (String email : contact.emails()) {
            out.text("Email", email, "terms.contacts");
        }
        for (String phone : contact.phones()) {
            phone(out, phone, "", "terms.contacts");
        }
        out.end();
    }

    /** A number in no known form stands whole in Number: a reader joins the parts. */
    private static void phone(Out out, String text, String country, String property) throws XMLStreamException {
        Matcher parts = PHONE.matcher(text);
        boolean known = parts.matches();
        out.start("Phone");
        out.start("TelephoneNumber");
        out.start("CountryCode");
        out.attribute("isoCountryCode", country, property);
        out.characters(known ? parts.group(1) : "", property);
        out.end();
        out.text("AreaOrCityCode", known ? parts.group(2) : "", property);
        out.text("Number", known ? parts.group(3) : text, property);
        if (known) {
            out.text("Extension", parts.group(4), property);
        }
        out.end();
        out.end();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
