package io.punchout.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A postal address with the ways to reach it. cXML: Address.
 *
 * @param id the buyer's id of the address (addressID)
 * @param name the name of the organisation or person
 * @param deliverTo the persons or places within, in order
 * @param street the lines of the street, in order
 * @param city the city
 * @param state the state or region
 * @param postalCode the postal code
 * @param country the ISO 3166 code of the country
 * @param email the e-mail address
 * @param phone the telephone number as one text
 */
public record Address(
        @Nullable String id,
        @Nullable String name,
        List<String> deliverTo,
        List<String> street,
        @Nullable String city,
        @Nullable String state,
        @Nullable String postalCode,
        @Nullable String country,
        @Nullable String email,
        @Nullable String phone) {
    public Address {
        deliverTo = List.copyOf(deliverTo);
        street = List.copyOf(street);
    }
}
