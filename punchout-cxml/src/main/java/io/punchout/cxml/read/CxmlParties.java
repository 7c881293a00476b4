package io.punchout.cxml.read;

import io.punchout.cart.Address;
import io.punchout.cart.Contact;
import io.punchout.cxml.model.CxmlText;
import io.punchout.cxml.model.Email;
import io.punchout.cxml.model.Phone;
import io.punchout.cxml.model.PostalAddress;
import io.punchout.cxml.model.ShipTo;
import io.punchout.cxml.model.TelephoneNumber;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the model's contacts and addresses into neutral ones. Stateless. */
public final class CxmlParties {
    private CxmlParties() {}

    /** Returns a contact. */
    public static Contact contact(io.punchout.cxml.model.Contact contact) {
        return new Contact(
                strip(contact.getRole()),
                value(contact.getName()),
                contact.getEmail().stream()
                        .map(CxmlParties::value)
                        .filter(Objects::nonNull)
                        .toList(),
                contact.getPhone().stream()
                        .map(Phone::getTelephoneNumber)
                        .filter(Objects::nonNull)
                        .map(CxmlParties::number)
                        .toList());
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
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private static String number(TelephoneNumber number) {
        String country = number.getCountryCode() == null ? null : value(number.getCountryCode());
        return Stream.of(
                        country == null ? null : "+" + country,
                        strip(number.getAreaOrCityCode()),
                        strip(number.getNumber()),
                        number.getExtension() == null
                                ? null
                                : "ext. " + number.getExtension().strip())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String value(@Nullable CxmlText text) {
        return text == null ? null : strip(text.getValue());
    }

    static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
