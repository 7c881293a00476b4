package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.cart.Address;
import io.punchout.cxml.model.Contact;
import io.punchout.cxml.model.Credential;
import io.punchout.cxml.model.Identity;
import io.punchout.cxml.model.ShipTo;
import io.punchout.cxml.read.CxmlParties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who talks to whom, and about whom. Of a credential only domain and identity are ever looked at. */
final class PartyContent {
    private PartyContent() {}

    static void credentials(ArrayNode list, @Nullable List<Credential> credentials) {
        if (credentials == null) {
            return;
        }
        for (Credential credential : credentials) {
            Identity identity = credential.getIdentity();
            list.addObject()
                    .put("domain", CxmlTexts.strip(credential.getDomain()))
                    .put("identity", identity == null ? null : CxmlTexts.strip(identity.text()));
        }
    }

    static void contacts(ArrayNode list, List<Contact> contacts) {
        for (Contact each : contacts) {
            io.punchout.cart.Contact contact = CxmlParties.contact(each);
            ObjectNode node = list.addObject().put("role", contact.role()).put("name", contact.name());
            contact.emails().forEach(node.putArray("emails")::add);
            contact.phones().forEach(node.putArray("phones")::add);
        }
    }

    static void shipTo(ObjectNode content, @Nullable ShipTo shipTo) {
        address(content, "shipTo", shipTo);
    }

    static void address(ObjectNode content, String key, @Nullable ShipTo shipTo) {
        Address address = CxmlParties.address(shipTo);
        if (address == null) {
            content.putNull(key);
            return;
        }
        ObjectNode node = content.putObject(key).put("addressId", address.id()).put("name", address.name());
        address.deliverTo().forEach(node.putArray("deliverTo")::add);
        address.street().forEach(node.putArray("street")::add);
        node.put("city", address.city())
                .put("state", address.state())
                .put("postalCode", address.postalCode())
                .put("country", address.country())
                .put("email", address.email())
                .put("phone", address.phone());
    }
}
