package io.punchout.cart;

import java.util.ArrayList;
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

    /** Starts an address in a country, an ISO 3166 code such as {@code "DE"}. */
    public static Builder builder(String country) {
        return new Builder(country);
    }

    /** Builds an address. Not thread-safe. */
    public static final class Builder {
        private final String country;
        private final List<String> deliverTo = new ArrayList<>();
        private final List<String> street = new ArrayList<>();
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable String city;
        private @Nullable String state;
        private @Nullable String postalCode;
        private @Nullable String email;
        private @Nullable String phone;

        private Builder(String country) {
            this.country = country;
        }

        /** Sets the buyer's id of the address. */
        public Builder id(@Nullable String key) {
            this.id = key;
            return this;
        }

        /** Sets the name of the organisation or person. */
        public Builder name(@Nullable String text) {
            this.name = text;
            return this;
        }

        /** Adds a person or place within. */
        public Builder deliverTo(String text) {
            deliverTo.add(text);
            return this;
        }

        /** Adds a line of the street. */
        public Builder street(String line) {
            street.add(line);
            return this;
        }

        /** Sets postal code and city. */
        public Builder city(@Nullable String code, @Nullable String place) {
            this.postalCode = code;
            this.city = place;
            return this;
        }

        /** Sets the state or region. */
        public Builder state(@Nullable String text) {
            this.state = text;
            return this;
        }

        /** Sets the e-mail address. */
        public Builder email(@Nullable String address) {
            this.email = address;
            return this;
        }

        /** Sets the telephone number as one text. */
        public Builder phone(@Nullable String number) {
            this.phone = number;
            return this;
        }

        public Address build() {
            return new Address(id, name, deliverTo, street, city, state, postalCode, country, email, phone);
        }
    }
}
