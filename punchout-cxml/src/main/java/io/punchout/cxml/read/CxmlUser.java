package io.punchout.cxml.read;

import io.punchout.cart.Contact;
import io.punchout.session.SetupRequest;
import io.punchout.session.UserData;
import java.util.Optional;

/**
 * Who comes, as setups usually say: the extrinsics UserEmail, UniqueName, FirstName, LastName, User, PhoneNumber and
 * BusinessUnit, then the Contact of the role endUser (guide p.67-69 and 82). Stateless.
 */
final class CxmlUser {
    private CxmlUser() {}

    static UserData of(SetupRequest setup) {
        Optional<Contact> contact = setup.contacts().stream()
                .filter(one -> one.role() != null && one.role().strip().equalsIgnoreCase("endUser"))
                .findFirst();
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
}
