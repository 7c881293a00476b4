package io.punchout.testkit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.punchout.cart.Contact;
import io.punchout.session.Operation;
import io.punchout.session.SetupRequest;
import io.punchout.session.UserData;

/** Reads the request that opens a visit from JSON; the names are those of the neutral request, unknown ones are errors. */
final class SetupJson {
    private SetupJson() {}

    static SetupRequest read(JsonNode root) throws UsageException {
        JsonFields fields = new JsonFields(root, "setup");
        String operation = fields.text("operation", "create");
        SetupRequest.Builder setup = SetupRequest.builder(Operation.of(operation)
                        .orElseThrow(() -> new UsageException("preview: setup.operation is no operation.")))
                .buyerCookie(fields.text("buyerCookie"))
                .language(fields.text("language"))
                .shipTo(CartJson.address(fields.object("shipTo")));
        for (JsonFields attribute : fields.list("attributes")) {
            setup.attribute(attribute.needed("name"), attribute.needed("value"));
            attribute.end();
        }
        for (JsonFields contact : fields.list("contacts")) {
            setup.contact(new Contact(
                    contact.text("role"), contact.text("name"), contact.texts("emails"), contact.texts("phones")));
            contact.end();
        }
        JsonFields user = fields.object("user");
        if (user != null) {
            setup.user(UserData.builder()
                    .id(user.text("id"))
                    .email(user.text("email"))
                    .firstName(user.text("firstName"))
                    .lastName(user.text("lastName"))
                    .name(user.text("name"))
                    .phone(user.text("phone"))
                    .businessUnit(user.text("businessUnit"))
                    .language(user.text("language"))
                    .build());
            user.end();
        }
        fields.end();
        return setup.build();
    }
}
