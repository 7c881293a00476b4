package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an item of a catalog says: values as texts, in the order in which they came. */
final class CatalogItemContent {
    private CatalogItemContent() {}

    static ObjectNode of(JsonObject item, int number) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("index", number);
        ObjectNode fields = content.putObject("fields");
        for (String key : item.names().keySet()) {
            if (item.node(key).filter(JsonNode::isValueNode).isPresent()) {
                fields.put(key, Secrets.value(key, item.text(key).orElse("")));
            }
        }
        ArrayNode descriptions = content.putArray("descriptions");
        for (JsonObject each : item.list("DESCRIPTION")) {
            descriptions.addObject().put("text", text(each, "DESCRIPTION")).put("language", text(each, "LANGUAGECODE"));
        }
        ArrayNode scales = content.putArray("priceScales");
        for (JsonObject each : item.list("PRICE_SCALES")) {
            scales.addObject()
                    .put("low", text(each, "LOW"))
                    .put("high", text(each, "HIGH"))
                    .put("price", text(each, "PRICE"));
        }
        ArrayNode further = content.putArray("customerFields");
        for (JsonObject each : item.list("CUSTOMER_FIELDS")) {
            String name = text(each, "FIELDNAME");
            further.addObject().put("name", name).put("value", Secrets.value(name, text(each, "FIELDVALUE")));
        }
        ArrayNode attachments = content.putArray("attachments");
        for (JsonObject each : item.list("ATTACHMENTS")) {
            attachments.addObject().put("file", Secrets.url(text(each, "FILENAME")));
        }
        return content;
    }

    private static String text(JsonObject object, String key) {
        return object.text(key).orElse("");
    }
}
