package io.punchout.testkit.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.punchout.oci.OciProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks a page of a catalog as DOWNLOADJSON answers it (OCI 1.5). Keys are read in any case; places are JSON paths. */
final class CatalogCheck {
    /** The name of the document in reports. */
    static final String DOCUMENT = "OciCatalog";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SIGNS =
            Pattern.compile("\"(?:items|newitem|transactionid|totalpages)\"\\s*:", Pattern.CASE_INSENSITIVE);

    private final Problems problems = new Problems();
    private final ObjectNode content = JsonNodeFactory.instance.objectNode();
    private final CatalogItemCheck check = new CatalogItemCheck(problems);
    private final Map<String, String> seen = new HashMap<>();

    private CatalogCheck() {}

    /** Returns what JSON says as a catalog; empty if nothing in it is that of a catalog. */
    static Optional<Report> check(String text) {
        if (!SIGNS.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CatalogCheck().report(JSON.readTree(text)));
        } catch (JsonProcessingException broken) {
            // its own message would quote the input
            Problem problem = Problem.of(CheckProblem.JSON_BROKEN, "The JSON cannot be read to its end.");
            return Optional.of(Report.unreadable(Report.OCI, DOCUMENT, List.of(problem)));
        }
    }

    private Report report(JsonNode json) {
        JsonObject root = JsonObject.of(json, "$");
        check.spelling(root, CatalogKeys.PAGE);
        Optional<Integer> current = count(root, "CURRENTPAGE", true);
        Optional<Integer> total = count(root, "TOTALPAGES", true);
        count(root, "TOTALITEMS", false);
        if (current.isPresent() && total.isPresent() && current.get() > total.get()) {
            add(OciProblem.VALUE_INVALID, "There are fewer pages than this one's number.", root.path("CURRENTPAGE"));
        }
        Optional<String> transaction = root.text("TRANSACTIONID");
        content.put("transactionId", transaction.orElse(null));
        if (transaction.isEmpty()) {
            add(
                    OciProblem.FIELD_MISSING,
                    "Without TRANSACTIONID the buyer's system cannot ask for the next page.",
                    root.path("TRANSACTIONID"));
        }
        Optional<JsonNode> items = root.node("ITEMS").filter(JsonNode::isArray);
        if (items.isEmpty()) {
            problems.add(Problem.of(OciProblem.FIELD_MISSING, "There is no list ITEMS.")
                    .at(root.path("ITEMS")));
        }
        ArrayNode list = content.putArray("items");
        items.ifPresent(all -> {
            for (int i = 0; i < all.size(); i++) {
                item(all.get(i), root.path("ITEMS") + "[" + i + "]", list);
            }
        });
        return new Report(Report.OCI, DOCUMENT, "5.0", items.isPresent(), problems.list(), content);
    }

    private void item(JsonNode node, String path, ArrayNode list) {
        JsonObject entry = JsonObject.of(node, path);
        Optional<JsonNode> inner = entry.node("NEWITEM").filter(JsonNode::isObject);
        if (!node.isObject() || (inner.isEmpty() && entry.node("NEWITEM").isPresent())) {
            problems.add(Problem.of(OciProblem.VALUE_INVALID, "This is no item: write {\"NEWITEM\": {...}}.")
                    .at(path));
            return;
        }
        if (inner.isEmpty()) {
            add(OciProblem.FIELD_NAME_UNUSUAL, "The item is not within NEWITEM.", path);
        }
        JsonObject item =
                inner.map(found -> JsonObject.of(found, entry.path("NEWITEM"))).orElse(entry);
        check.item(item);
        list.add(CatalogItemContent.of(item, list.size() + 1));
        item.text("EXT_PRODUCT_ID").ifPresent(id -> {
            String first = seen.putIfAbsent(id, item.path("EXT_PRODUCT_ID"));
            if (first != null) {
                add(
                        OciProblem.DUPLICATE_FIELD,
                        "Another item has this key, too: " + first + ".",
                        item.path("EXT_PRODUCT_ID"));
            }
        });
    }

    private Optional<Integer> count(JsonObject root, String key, boolean demanded) {
        Optional<String> text = root.text(key);
        Optional<Integer> number =
                text.filter(each -> COUNT.matcher(each).matches()).map(Integer::valueOf);
        if (text.isEmpty() && demanded) {
            add(OciProblem.FIELD_MISSING, "The page has no " + key + ".", root.path(key));
        } else if (text.isPresent() && number.isEmpty()) {
            add(OciProblem.NUMBER_UNREADABLE, "This is no count.", root.path(key));
        }
        content.put(CatalogKeys.shown(key), number.map(String::valueOf).orElse(null));
        return number;
    }

    private void add(OciProblem code, String message, String path) {
        problems.add(Problem.of(code, message).as(Severity.WARNING).at(path));
    }
}
