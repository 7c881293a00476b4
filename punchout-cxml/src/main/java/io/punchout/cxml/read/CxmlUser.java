package io.punchout.cxml.read;

import io.punchout.cart.Contact;
import io.punchout.session.SetupRequest;
import io.punchout.session.UserData;
import java.util.List;
import java.util.Optional;

/**
 * Who comes, as setups usually say: the extrinsics UserEmail, UniqueName, FirstName, LastName, User, PhoneNumber and
 * BusinessUnit, then the Contact of the role endUser (guide p.67-69 and 82), or the only one if it is a person's by its role or
 * has none. Stateless.
 */
final class CxmlUser {
    private CxmlUser() {}

    static UserData of(SetupRequest setup) {
        Optional<Contact> contact = person(setup.contacts());
        String email = setup.firstAttribute("UserEmail", "Email");
        String name = setup.firstAttribute("UserFullName", "UserName");
        return UserData.builder()
                .id(setup.firstAttribute("UniqueName", "User"))
                .email(
                        email == null
                                ? contact.flatMap(one -> one.emails().stream().findFirst())
                                        .orElse(null)
                                : email)
                .firstName(setup.firstAttribute("FirstName"))
                .lastName(setup.firstAttribute("LastName"))
                .name(name == null ? contact.map(Contact::name).orElse(null) : name)
                .phone(Optional.ofNullable(setup.firstAttribute("PhoneNumber", "Phone"))
                        .or(() -> contact.flatMap(one -> one.phones().stream().findFirst()))
                        .orElse(null))
                .businessUnit(setup.firstAttribute("BusinessUnit"))
                .language(setup.language())
                .build();
    }

    private static Optional<Contact> person(List<Contact> contacts) {
        for (Contact one : contacts) {
            if (isRole(one, "endUser")) {
                return Optional.of(one);
            }
        }
        if (contacts.size() != 1) {
            return Optional.empty();
        }
        Contact only = contacts.get(0);
        return only.role() == null || isRole(only, "buyer") || isRole(only, "requester")
                ? Optional.of(only)
                : Optional.empty();
    }

    private static boolean isRole(Contact contact, String role) {
        return contact.role() != null && contact.role().strip().equalsIgnoreCase(role);
    }
}
