package io.punchout.mapping.run;

import static io.punchout.mapping.run.SourceList.ALL;
import static io.punchout.mapping.run.SourceList.CART;

import io.punchout.cart.Address;
import io.punchout.cart.Attribute;
import io.punchout.cart.Contact;
import io.punchout.mapping.MappingSource.Argument;
import io.punchout.mapping.MappingTarget.Level;
import io.punchout.session.RestoredItem;
import io.punchout.session.UserData;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sources of connection, setup request and session. */
final class VisitSources {
    private VisitSources() {}

    static void addTo(SourceList list) {
        connection(list);
        setup(list);
        user(list);
        list.one(
                "session.user.id",
                CART,
                "The shop user's id.",
                scope -> scope.user() == null ? null : scope.user().id());
        list.one(
                "session.user.name",
                CART,
                "The shop user's name.",
                scope -> scope.user() == null ? null : scope.user().name());
        list.many(
                "session.attribute",
                Argument.REQUIRED,
                CART,
                "What the request mapping kept for the visit, by name.",
                (scope, name) -> attributes(scope.setup().sessionAttributes(), name));
    }

    private static void connection(SourceList list) {
        list.one(
                "connection.id",
                ALL,
                "The connection's id.",
                scope -> scope.connection().id());
        list.one(
                "connection.name",
                ALL,
                "The connection's label.",
                scope -> scope.connection().name());
        list.one(
                "connection.businessUnit",
                ALL,
                "The connection's business unit.",
                scope -> scope.connection().businessUnit());
        list.one(
                "connection.platform",
                ALL,
                "The name of the buyer's procurement system.",
                scope -> scope.connection().platform());
        list.one(
                "connection.defaultSupplierId",
                ALL,
                "The id that the buyer gave the supplier.",
                scope -> scope.connection().cart().defaultSupplierId());
    }

    private static void setup(SourceList list) {
        list.one(
                "setup.operation",
                ALL,
                "create, edit, inspect or source.",
                scope -> scope.setup().operation().name().toLowerCase(Locale.ROOT));
        list.one(
                "setup.buyerCookie",
                ALL,
                "The buyer's mark of the visit.",
                scope -> scope.setup().buyerCookie());
        list.one(
                "setup.language",
                ALL,
                "The language that the buyer's system speaks.",
                scope -> scope.setup().language());
        list.many(
                "setup.attribute",
                Argument.REQUIRED,
                ALL,
                "What the buyer's system names freely, by name in any case; all values that have the name.",
                (scope, name) -> attributes(scope.setup().attributes(), name));
        list.entries(
                "setup.attributes",
                ALL,
                "All that the buyer's system names freely.",
                scope -> SourceList.entries(scope.setup().attributes(), Attribute::name, Attribute::value));
        contact(list, "name", "The name", contact -> SourceList.values(contact.name()));
        contact(list, "email", "The e-mail addresses", Contact::emails);
        contact(list, "phone", "The telephone numbers", Contact::phones);
        address(
                list,
                "setup.shipTo",
                ALL,
                "the address that the request names",
                scope -> scope.setup().shipTo());
        item(list, "supplierPartId", RestoredItem::supplierPartId);
        item(list, "supplierPartAuxiliaryId", RestoredItem::supplierPartAuxiliaryId);
    }

    private static void contact(SourceList list, String part, String what, Function<Contact, List<String>> values) {
        list.many(
                "setup.contact." + part,
                Argument.OPTIONAL,
                ALL,
                what + " of the contact of a role, in any case; of the first contact without one.",
                (scope, role) -> scope.setup().contacts().stream()
                        .filter(contact -> role.isEmpty() || role.equalsIgnoreCase(contact.role()))
                        .findFirst()
                        .map(values)
                        .orElse(List.of()));
    }

    private static void item(SourceList list, String part, Function<RestoredItem, @Nullable String> value) {
        list.one(
                "setup.selectedItem." + part,
                ALL,
                "The " + part + " of the product that the user shall see first.",
                scope -> scope.setup().selectedItem() == null
                        ? null
                        : value.apply(scope.setup().selectedItem()));
    }

    private static void user(SourceList list) {
        user(list, "id", "The buyer's own name of the user.", UserData::id);
        user(list, "email", "The user's e-mail address.", UserData::email);
        user(list, "firstName", "The user's given name.", UserData::firstName);
        user(list, "lastName", "The user's family name.", UserData::lastName);
        user(list, "name", "The user's whole name.", UserData::name);
        user(list, "phone", "The user's telephone number.", UserData::phone);
        user(list, "businessUnit", "The unit that the buyer's system names.", UserData::businessUnit);
        user(list, "language", "The user's language.", UserData::language);
        list.many(
                "setup.user.attribute",
                Argument.REQUIRED,
                ALL,
                "A further value about the user, by name.",
                (scope, name) -> attributes(scope.setup().user().attributes(), name));
    }

    private static void user(
            SourceList list, String part, String description, Function<UserData, @Nullable String> value) {
        list.one(
                "setup.user." + part,
                ALL,
                description,
                scope -> value.apply(scope.setup().user()));
    }

    static List<String> attributes(Collection<Attribute> attributes, String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().strip().equalsIgnoreCase(name))
                .map(Attribute::value)
                .toList();
    }

    static void address(
            SourceList list,
            String prefix,
            Set<Level> levels,
            String what,
            Function<MappingScope, @Nullable Address> of) {
        address(list, prefix, levels, "id", "The buyer's id of " + what + ".", of, address -> one(address.id()));
        address(list, prefix, levels, "name", "The name at " + what + ".", of, address -> one(address.name()));
        address(list, prefix, levels, "deliverTo", "The persons or places at " + what + ".", of, Address::deliverTo);
        address(list, prefix, levels, "street", "The lines of the street of " + what + ".", of, Address::street);
        address(list, prefix, levels, "city", "The city of " + what + ".", of, address -> one(address.city()));
        address(
                list,
                prefix,
                levels,
                "state",
                "The state or region of " + what + ".",
                of,
                address -> one(address.state()));
        address(
                list,
                prefix,
                levels,
                "postalCode",
                "The postal code of " + what + ".",
                of,
                address -> one(address.postalCode()));
        address(
                list,
                prefix,
                levels,
                "country",
                "The country of " + what + ", an ISO 3166 code.",
                of,
                address -> one(address.country()));
        address(
                list,
                prefix,
                levels,
                "email",
                "The e-mail address of " + what + ".",
                of,
                address -> one(address.email()));
        address(
                list,
                prefix,
                levels,
                "phone",
                "The telephone number of " + what + ".",
                of,
                address -> one(address.phone()));
    }

    private static void address(
            SourceList list,
            String prefix,
            Set<Level> levels,
            String part,
            String description,
            Function<MappingScope, @Nullable Address> of,
            Function<Address, List<String>> values) {
        list.many(
                prefix + "." + part,
                Argument.NONE,
                levels,
                description,
                (scope, argument) -> Stream.ofNullable(of.apply(scope))
                        .flatMap(address -> values.apply(address).stream())
                        .toList());
    }

    private static List<String> one(@Nullable String text) {
        return SourceList.values(text);
    }
}
