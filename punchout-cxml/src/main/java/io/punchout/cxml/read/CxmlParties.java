package io.punchout.cxml.read;

import io.punchout.cart.Address;
import io.punchout.cart.Contact;
import io.punchout.cxml.model.CxmlText;
import io.punchout.cxml.model.Email;
import io.punchout.cxml.model.Phone;
import io.punchout.cxml.model.PostalAddress;
import io.punchout.cxml.model.ShipTo;
import io.punchout.cxml.model.TelephoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Turns the model's contacts and addresses into neutral ones. Stateless. */
public final class CxmlParties {
    private CxmlParties() {}

    /** Returns a contact. */
    public static Contact contact(io.punchout.cxml.model.Contact contact) {
        List<String> emails = new ArrayList<>();
        for (Email email : contact.getEmail()) {
            String address = value(email);
            if (address != null) {
                emails.add(address);
            }
        }
        List<String> phones = new ArrayList<>();
        for (Phone phone : contact.getPhone()) {
            if (phone.getTelephoneNumber() != null) {
                phones.add(number(phone.getTelephoneNumber()));
            }
        }
        return new Contact(strip(contact.getRole()), value(contact.getName()), emails, phones);
    }

    /** Returns the address that goods go to; null if there is none. */
    public static @Nullable Address address(@Nullable ShipTo shipTo) {
        return address(shipTo == null ? null : shipTo.getAddress());
    }

    static @Nullable Address address(io.punchout.cxml.model.@Nullable Address address) {
        if (address == null) {
            return null;
        }
        PostalAddress postal = address.getPostalAddress() == null ? new PostalAddress() : address.getPostalAddress();
        Email email = address.getEmail();
        Phone phone = address.getPhone();
        TelephoneNumber number = phone == null ? null : phone.getTelephoneNumber();
        return new Address(
                strip(address.getAddressID()),
                value(address.getName()),
                texts(postal.getDeliverTo()),
                texts(postal.getStreet()),
                value(postal.getCity()),
                state(postal),
                strip(postal.getPostalCode()),
                country(address, postal),
                value(email),
                number == null ? null : number(number));
    }

    private static @Nullable String state(PostalAddress postal) {
        String name = value(postal.getState());
        return name != null || postal.getState() == null
                ? name
                : strip(postal.getState().getIsoStateCode());
    }

    /** The code is an attribute, and some systems leave it out: then the address has it, or the name has to do. */
    private static @Nullable String country(io.punchout.cxml.model.Address address, PostalAddress postal) {
        String code =
                postal.getCountry() == null ? null : strip(postal.getCountry().getIsoCountryCode());
        if (code == null) {
            code = strip(address.getIsoCountryCode());
        }
        return code == null && postal.getCountry() != null ? value(postal.getCountry()) : code;
    }

    private static List<String> texts(List<String> texts) {
        List<String> all = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                all.add(text.strip());
            }
        }
        return all;
    }

    private static String number(TelephoneNumber number) {
        String country = number.getCountryCode() == null ? null : value(number.getCountryCode());
        StringJoiner all = new StringJoiner(" ");
        add(all, country == null ? null : "+" + country);
        add(all, strip(number.getAreaOrCityCode()));
        add(all, strip(number.getNumber()));
        add(
                all,
                number.getExtension() == null
                        ? null
                        : "ext. " + number.getExtension().strip());
        return all.toString();
    }

    private static void add(StringJoiner all, @Nullable String part) {
        if (part != null) {
            all.add(part);
        }
    }

    private static @Nullable String value(@Nullable CxmlText text) {
        return text == null ? null : strip(text.getValue());
    }

    static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
