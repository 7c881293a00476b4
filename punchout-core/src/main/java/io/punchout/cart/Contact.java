package io.punchout.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person on the buyer's side. cXML: Contact.
 *
 * @param role what the person is to the request, for example {@code "endUser"}
 * @param name the person's name
 * @param emails e-mail addresses, in order
 * @param phones telephone numbers as texts, in order
 */
public record Contact(@Nullable String role, @Nullable String name, List<String> emails, List<String> phones) {
    public Contact {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }
}
