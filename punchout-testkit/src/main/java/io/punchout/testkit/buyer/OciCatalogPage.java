package io.punchout.testkit.buyer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page of a catalog as a procurement system loads it (OCI 1.5, DOWNLOADJSON). Immutable.
 *
 * @param page the number of the page, from 1
 * @param totalPages how many pages there are
 * @param totalItems how many items all pages have
 * @param transactionId what holds the pages together
 * @param items the items, each with its values that are no lists, by name in upper case
 */
public record OciCatalogPage(
        int page, int totalPages, long totalItems, String transactionId, List<Map<String, String>> items) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public OciCatalogPage {
        items = items.stream().map(Map::copyOf).toList();
    }

    /** Producers write the keys in any case. */
    static OciCatalogPage read(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            List<Map<String, String>> items = new ArrayList<>();
            for (JsonNode item : member(root, "ITEMS")) {
                Map<String, String> values = new TreeMap<>();
                member(item, "NEWITEM").properties().forEach(value -> {
                    if (value.getValue().isValueNode()) {
                        values.put(
                                value.getKey().toUpperCase(Locale.ROOT),
                                value.getValue().asText());
                    }
                });
                items.add(values);
            }
            return new OciCatalogPage(
                    member(root, "CURRENTPAGE").asInt(),
                    member(root, "TOTALPAGES").asInt(),
                    member(root, "TOTALITEMS").asLong(),
                    member(root, "TRANSACTIONID").asText(),
                    items);
        } catch (IOException malformed) {
            throw new IllegalStateException("the answer is no JSON", malformed);
        }
    }

    private static JsonNode member(JsonNode object, String name) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (member.getKey().equalsIgnoreCase(name)) {
                return member.getValue();
            }
        }
        return JSON.missingNode();
    }
}
