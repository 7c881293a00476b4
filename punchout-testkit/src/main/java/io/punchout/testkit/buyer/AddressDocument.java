package io.punchout.testkit.buyer;

import io.punchout.cxml.model.Address;
import io.punchout.cxml.model.City;
import io.punchout.cxml.model.Country;
import io.punchout.cxml.model.CountryCode;
import io.punchout.cxml.model.PostalAddress;
import io.punchout.cxml.model.State;
import org.jspecify.annotations.Nullable;

/** Writes a neutral address as an Address. */
final class AddressDocument {
    private final String language;

    AddressDocument(String language) {
        this.language = language;
    }

    Address build(io.punchout.cart.Address place) {
        Address address = new Address();
        address.setIsoCountryCode(place.country());
        address.setAddressID(place.id());
        address.setName(SetupDocument.name(place.name(), language));
        address.setPostalAddress(postal(place));
        if (place.email() != null) {
            address.setEmail(SetupDocument.email(place.email()));
        }
        if (place.phone() != null) {
            address.setPhone(SetupDocument.phone(place.phone()));
        }
        return address;
    }

    private static PostalAddress postal(io.punchout.cart.Address place) {
        PostalAddress postal = new PostalAddress();
        postal.getDeliverTo().addAll(place.deliverTo());
        postal.getStreet().addAll(place.street());
        City city = new City();
        city.setValue(orEmpty(place.city()));
        postal.setCity(city);
        if (place.state() != null) {
            State state = new State();
            state.setValue(place.state());
            postal.setState(state);
        }
        postal.setPostalCode(place.postalCode());
        Country country = new Country();
        country.setIsoCountryCode(orEmpty(place.country()));
        country.setValue(orEmpty(place.country()));
        postal.setCountry(country);
        return postal;
    }

    static CountryCode countryCode(String iso, String dialling) {
        CountryCode code = new CountryCode();
        code.setIsoCountryCode(iso);
        code.setValue(dialling);
        return code;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
