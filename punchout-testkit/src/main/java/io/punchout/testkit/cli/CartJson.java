package io.punchout.testkit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.punchout.cart.Address;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.Charge;
import io.punchout.cart.Money;
import io.punchout.cart.ProductOption;
import io.punchout.cart.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cart from JSON: {@code {"currency": "EUR", "lines": [{"supplierPartId": "A-1", "quantity": 2, "unit": "EA",
 * "unitPrice": "9.90", "description": "Pen"}]}}. The names are those of the neutral cart; unknown ones are errors.
 */
final class CartJson {
    private CartJson() {}

    static Cart read(JsonNode root) throws UsageException {
        JsonFields fields = new JsonFields(root, "cart");
        Cart.Builder cart = Cart.builder(fields.needed("currency"))
                .comments(fields.text("comments"))
                .shipping(charge(fields.object("shipping"), fields.needed("currency")))
                .tax(charge(fields.object("tax"), fields.needed("currency")))
                .shipTo(address(fields.object("shipTo")));
        for (JsonFields attribute : fields.list("attributes")) {
            cart.attribute(attribute.needed("name"), attribute.needed("value"));
            attribute.end();
        }
        for (JsonFields line : fields.list("lines")) {
            cart.line(line(line, fields.needed("currency")));
        }
        fields.end();
        return cart.build();
    }

    private static CartLine line(JsonFields fields, String currency) throws UsageException {
        CartLine.Builder line = CartLine.builder(fields.needed("supplierPartId"))
                .supplierPartAuxiliaryId(fields.text("supplierPartAuxiliaryId"))
                .buyerPartId(fields.text("buyerPartId"))
                .manufacturer(fields.text("manufacturerName"), fields.text("manufacturerPartId"))
                .url(fields.text("url"))
                .shortName(fields.text("shortName"))
                .comments(fields.text("comments"))
                .shipTo(address(fields.object("shipTo")));
        line.description(fields.text("description", "")).language(fields.text("language", "en"));
        line.quantity(fields.decimal("quantity", BigDecimal.ONE)).unit(fields.text("unit", "EA"));
        line.unitPrice(new Money(fields.decimal("unitPrice", BigDecimal.ZERO), fields.text("currency", currency)));
        String days = fields.text("leadTimeDays");
        line.leadTimeDays(
                days == null
                        ? null
                        : fields.decimal("leadTimeDays", BigDecimal.ZERO).intValue());
        for (JsonFields translation : fields.list("translations")) {
            line.translation(new Text(translation.needed("text"), translation.needed("language")));
            translation.end();
        }
        for (JsonFields known : fields.list("classifications")) {
            line.classification(known.needed("domain"), known.needed("code"));
            known.end();
        }
        for (JsonFields attribute : fields.list("attributes")) {
            line.attribute(attribute.needed("name"), attribute.needed("value"));
            attribute.end();
        }
        for (JsonFields option : fields.list("options")) {
            line.option(new ProductOption(option.needed("name"), option.needed("value"), option.text("code")));
            option.end();
        }
        for (JsonFields part : fields.list("parts")) {
            line.part(line(part, currency));
        }
        fields.end();
        return line.build();
    }

    private static @Nullable Charge charge(@Nullable JsonFields fields, String currency) throws UsageException {
        if (fields == null) {
            return null;
        }
        Charge charge = new Charge(
                new Money(fields.decimal("amount", BigDecimal.ZERO), currency), fields.text("description", ""));
        fields.end();
        return charge;
    }

    static @Nullable Address address(@Nullable JsonFields fields) throws UsageException {
        if (fields == null) {
            return null;
        }
        Address.Builder address = Address.builder(fields.text("country", ""))
                .id(fields.text("id"))
                .name(fields.text("name"))
                .city(fields.text("postalCode"), fields.text("city"))
                .state(fields.text("state"))
                .email(fields.text("email"))
                .phone(fields.text("phone"));
        fields.texts("street").forEach(address::street);
        fields.texts("deliverTo").forEach(address::deliverTo);
        fields.end();
        return address.build();
    }
}
