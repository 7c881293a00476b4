package io.punchout.session;

import io.punchout.cart.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer's system says about the person who comes, for a shop that finds or creates its users. Stated by the
 * buyer, so no proof of who it is: valid inside the connection's business unit only. Immutable.
 *
 * @param id the buyer's own name of the user, unique in the buyer's system
 * @param email the e-mail address
 * @param firstName the given name
 * @param lastName the family name
 * @param name the whole name
 * @param phone the telephone number
 * @param businessUnit the unit that the buyer's system names; to be looked for below the connection's business unit only
 * @param language the language as a BCP 47 tag
 * @param attributes further values, in order
 */
public record UserData(
        @Nullable String id,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String businessUnit,
        @Nullable String language,
        List<Attribute> attributes) {
    private static final UserData NONE = builder().build();

    public UserData {
        attributes = List.copyOf(attributes);
    }

    /** Returns the data of a person about whom nothing was said. */
    public static UserData none() {
        return NONE;
    }

    /** Starts the data of a person. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts data from these. */
    public Builder toBuilder() {
        Builder builder = builder()
                .id(id)
                .email(email)
                .firstName(firstName)
                .lastName(lastName)
                .name(name)
                .phone(phone)
                .businessUnit(businessUnit)
                .language(language);
        attributes.forEach(attribute -> builder.attribute(attribute.name(), attribute.value()));
        return builder;
    }

    /** Returns the first attribute of a name, compared without regard to case. */
    public Optional<String> attribute(String attributeName) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equalsIgnoreCase(attributeName))
                .map(Attribute::value)
                .findFirst();
    }

    /** Returns the whole name; without one the first and the last name, as far as they are known. */
    public Optional<String> displayName() {
        if (name != null) {
            return Optional.of(name);
        }
        String both = ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    /** Builds the data of a person. Blank texts count as not said. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String email;
        private @Nullable String firstName;
        private @Nullable String lastName;
        private @Nullable String name;
        private @Nullable String phone;
        private @Nullable String businessUnit;
        private @Nullable String language;
        private final List<Attribute> attributes = new ArrayList<>();

        private Builder() {}

        public Builder id(@Nullable String text) {
            this.id = said(text);
            return this;
        }

        public Builder email(@Nullable String text) {
            this.email = said(text);
            return this;
        }

        public Builder firstName(@Nullable String text) {
            this.firstName = said(text);
            return this;
        }

        public Builder lastName(@Nullable String text) {
            this.lastName = said(text);
            return this;
        }

        public Builder name(@Nullable String text) {
            this.name = said(text);
            return this;
        }

        public Builder phone(@Nullable String text) {
            this.phone = said(text);
            return this;
        }

        public Builder businessUnit(@Nullable String text) {
            this.businessUnit = said(text);
            return this;
        }

        public Builder language(@Nullable String tag) {
            this.language = said(tag);
            return this;
        }

        /** Adds a further value. */
        public Builder attribute(String attributeName, String value) {
            attributes.add(new Attribute(attributeName, value));
            return this;
        }

        /** Replaces the further values. */
        public Builder attributes(List<Attribute> all) {
            List<Attribute> copy = List.copyOf(all);
            attributes.clear();
            attributes.addAll(copy);
            return this;
        }

        public UserData build() {
            return new UserData(id, email, firstName, lastName, name, phone, businessUnit, language, attributes);
        }

        private static @Nullable String said(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
