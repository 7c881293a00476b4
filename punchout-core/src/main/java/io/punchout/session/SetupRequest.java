package io.punchout.session;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import io.punchout.cart.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer's system said when it opened a visit, neutral of the protocol. Immutable.
 *
 * @param operation what the visit is for
 * @param buyerCookie the buyer's own mark of the visit, returned unchanged; never a key to find a session by
 * @param returnUrl where the cart shall go, as sent; null when none was named. Checked against the connection already
 * @param attributes everything that was named freely, in order: cXML Extrinsics, OCI parameters (never secrets)
 * @param contacts persons, in order
 * @param shipTo the address that the goods shall go to
 * @param items lines of a former cart to restore, for edit and inspect
 * @param selectedItem the product that the user shall see first
 * @param user what the buyer's system says about the person who comes
 * @param language the language that the buyer's system speaks, as in xml:lang
 * @param sessionAttributes what the connection's request mapping keeps for the visit, in order
 */
public record SetupRequest(
        Operation operation,
        @Nullable String buyerCookie,
        @Nullable String returnUrl,
        List<Attribute> attributes,
        List<Contact> contacts,
        @Nullable Address shipTo,
        List<RestoredItem> items,
        @Nullable RestoredItem selectedItem,
        UserData user,
        @Nullable String language,
        List<Attribute> sessionAttributes) {

    public SetupRequest {
        Objects.requireNonNull(operation, "operation");
        attributes = List.copyOf(attributes);
        contacts = List.copyOf(contacts);
        items = List.copyOf(items);
        Objects.requireNonNull(user, "user");
        sessionAttributes = List.copyOf(sessionAttributes);
    }

    /** Starts a setup for an operation. */
    public static Builder builder(Operation operation) {
        return new Builder(operation);
    }

    /** Starts a setup from this one. */
    public Builder toBuilder() {
        Builder builder = new Builder(operation);
        builder.buyerCookie = buyerCookie;
        builder.returnUrl = returnUrl;
        builder.attributes.addAll(attributes);
        builder.contacts.addAll(contacts);
        builder.shipTo = shipTo;
        builder.items.addAll(items);
        builder.selectedItem = selectedItem;
        builder.user = user;
        builder.language = language;
        builder.sessionAttributes.addAll(sessionAttributes);
        return builder;
    }

    /** Returns the first attribute of a name, compared without regard to case and blanks around it. */
    public Optional<String> attribute(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().strip().equalsIgnoreCase(name)) {
                return Optional.of(attribute.value());
            }
        }
        return Optional.empty();
    }

    /** Returns the first value of a name that the request mapping keeps for the visit, compared without regard to case. */
    public Optional<String> sessionAttribute(String name) {
        return sessionAttributes.stream()
                .filter(attribute -> attribute.name().equalsIgnoreCase(name))
                .map(Attribute::value)
                .findFirst();
    }

    /** Returns the first of several attributes, by name, that says something; null if none does. */
    public @Nullable String firstAttribute(String... names) {
        for (String name : names) {
            Optional<String> value = attribute(name).filter(text -> !text.isBlank());
            if (value.isPresent()) {
                return value.get();
            }
        }
        return null;
    }

    /** Builds a setup request. Not thread-safe. */
    public static final class Builder {
        private final Operation operation;
        private @Nullable String buyerCookie;
        private @Nullable String returnUrl;
        private final List<Attribute> attributes = new ArrayList<>();
        private final List<Contact> contacts = new ArrayList<>();
        private @Nullable Address shipTo;
        private final List<RestoredItem> items = new ArrayList<>();
        private @Nullable RestoredItem selectedItem;
        private UserData user = UserData.none();
        private @Nullable String language;
        private final List<Attribute> sessionAttributes = new ArrayList<>();

        private Builder(Operation operation) {
            this.operation = operation;
        }

        public Builder buyerCookie(@Nullable String cookie) {
            this.buyerCookie = cookie;
            return this;
        }

        public Builder returnUrl(@Nullable String url) {
            this.returnUrl = url;
            return this;
        }

        public Builder attribute(String name, String value) {
            attributes.add(new Attribute(name, value));
            return this;
        }

        public Builder contact(Contact contact) {
            contacts.add(contact);
            return this;
        }

        public Builder shipTo(@Nullable Address address) {
            this.shipTo = address;
            return this;
        }

        public Builder item(RestoredItem item) {
            items.add(item);
            return this;
        }

        public Builder selectedItem(@Nullable RestoredItem item) {
            this.selectedItem = item;
            return this;
        }

        public Builder user(UserData person) {
            this.user = person;
            return this;
        }

        public Builder language(@Nullable String tag) {
            this.language = tag;
            return this;
        }

        /** Adds what is kept for the visit. */
        public Builder sessionAttribute(String name, String value) {
            sessionAttributes.add(new Attribute(name, value));
            return this;
        }

        public SetupRequest build() {
            return new SetupRequest(
                    operation,
                    buyerCookie,
                    returnUrl,
                    attributes,
                    contacts,
                    shipTo,
                    items,
                    selectedItem,
                    user,
                    language,
                    sessionAttributes);
        }
    }
}
