package io.punchout.oci;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.punchout.cart.Attachment;
import io.punchout.cart.Cart;
import io.punchout.cart.CartLine;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.Text;
import io.punchout.catalog.CatalogItem;
import io.punchout.catalog.CatalogQuery;
import io.punchout.catalog.PriceScale;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import io.punchout.protocol.CartMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page of the catalog as JSON (OCI 1.5). The values of an item keep the rules of the field table and are texts;
 * only the counters of the page are numbers. For one page.
 */
final class CatalogJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String EXTERNAL_FILE = "01";

    /** The keys of JSON whose value a form has under another name. */
    private static final Map<String, OciField> RENAMED = fields();

    private final OciSettings settings;
    private final Problems problems;
    private int written;
    private int leftOut;

    CatalogJson(OciSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    private static Map<String, OciField> fields() {
        Map<String, OciField> fields = new LinkedHashMap<>();
        fields.put("EXT_PRODUCT_ID", OciField.EXT_PRODUCT_ID);
        fields.put("EXT_CATEGORY_ID", OciField.EXT_CATEGORY_ID);
        fields.put("MATNR", OciField.MATNR);
        fields.put("VENDOR", OciField.VENDOR);
        fields.put("VENDOR_MAT", OciField.VENDORMAT);
        fields.put("MANUFACTMAT", OciField.MANUFACTMAT);
        fields.put("PRICE", OciField.PRICE);
        fields.put("PRICE_QUANTITY", OciField.PRICEUNIT);
        fields.put("CURRENCY", OciField.CURRENCY);
        fields.put("UNIT", OciField.UNIT);
        fields.put("LEADTIME", OciField.LEADTIME);
        return fields;
    }

    int written() {
        return written;
    }

    int leftOut() {
        return leftOut;
    }

    byte[] write(CatalogQuery query, long totalItems, Stream<CatalogItem> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("CURRENTPAGE", query.page());
            json.writeNumberField("TOTALPAGES", Math.max(1, (totalItems + query.pageSize() - 1) / query.pageSize()));
            json.writeNumberField("TOTALITEMS", totalItems);
            json.writeStringField("TRANSACTIONID", query.downloadId());
            json.writeArrayFieldStart("ITEMS");
            int index = 0;
            for (Iterator<CatalogItem> each = items.iterator(); each.hasNext(); index++) {
                item(json, each.next(), "items[" + index + "]");
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void item(JsonGenerator json, CatalogItem item, String where) throws IOException {
        Problems found = new Problems();
        Map<OciField, String> values = values(item.line(), found);
        // an item that lacks something is not read by the buyer's system, and half a key is another key
        boolean usable = !found.hasErrors();
        found.list().forEach(problem -> problems.add(about(problem, where)));
        if (!usable) {
            leftOut++;
            return;
        }
        written++;
        json.writeStartObject();
        json.writeObjectFieldStart("NEWITEM");
        for (Map.Entry<String, OciField> field : RENAMED.entrySet()) {
            text(json, field.getKey(), values.get(field.getValue()));
        }
        attribute(json, "TAX", item.line());
        text(json, "PRICE_VALID_FROM", item.priceFrom());
        text(json, "PRICE_VALID_TO", item.priceTo());
        number(json, "MINORDER_QTY", item.minimumQuantity());
        number(json, "PACKAGING_QTY", item.packagingQuantity());
        attribute(json, "CATALOG_MANAGED", item.line());
        text(json, "CHANGED_AT", item.changedAt());
        descriptions(json, item.line());
        scales(json, item, new BigDecimal(values.getOrDefault(OciField.PRICEUNIT, "1")));
        customerFields(json, values);
        attachments(json, item.line());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static Problem about(Problem problem, String where) {
        String place = problem.where() == null ? where : problem.where().replaceFirst("^lines\\[0\\]", where);
        return problem.at(place).as(problem.isError() ? Severity.WARNING : problem.severity());
    }

    /** The line as a form would carry it: so that all rules of the field table hold. */
    private Map<OciField, String> values(CartLine line, Problems found) {
        CartLine one = line.toBuilder().quantity(BigDecimal.ONE).build();
        ReturnState state = new ReturnState("_top", StandardCharsets.UTF_8, Parameters.empty(), Parameters.empty(), "");
        Cart cart =
                Cart.builder(line.unitPrice().currency()).lines(List.of(one)).build();
        Map<OciField, String> values = new LinkedHashMap<>();
        for (Parameter field : new CartWriter(settings, state, CartMapper.NONE, found).write(cart)) {
            OciFieldName.of(field.name())
                    .flatMap(name -> OciField.of(name.field()))
                    .ifPresent(name -> values.putIfAbsent(name, field.value()));
        }
        return values;
    }

    private static void text(JsonGenerator json, String key, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value.toString());
        }
    }

    private static void number(JsonGenerator json, String key, @Nullable BigDecimal value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value.stripTrailingZeros().toPlainString());
        }
    }

    private static void attribute(JsonGenerator json, String key, CartLine line) throws IOException {
        text(
                json,
                key,
                line.attributes().stream()
                        .filter(attribute -> attribute.name().equalsIgnoreCase(key))
                        .map(attribute -> attribute.value().strip())
                        .findFirst()
                        .orElse(null));
    }

    private static void descriptions(JsonGenerator json, CartLine line) throws IOException {
        json.writeArrayFieldStart("DESCRIPTION");
        for (Text text : line.product().descriptions()) {
            description(json, text.value(), text.language());
        }
        json.writeEndArray();
    }

    private static void description(JsonGenerator json, String text, String language) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", OciText.lines(OciText.withoutMarkup(text)));
        json.writeStringField("languageCode", language);
        json.writeEndObject();
    }

    /** Prices of scales are for as many units as the price itself, which may be more than the shop's own basis. */
    private static void scales(JsonGenerator json, CatalogItem item, BigDecimal units) throws IOException {
        PriceBasis basis = item.line().priceBasis();
        BigDecimal factor =
                basis == null ? units : units.multiply(basis.conversionFactor()).divide(basis.quantity());
        json.writeArrayFieldStart("PRICE_SCALES");
        for (PriceScale scale : item.scales()) {
            json.writeStartObject();
            number(json, "low", scale.from());
            number(json, "high", scale.to());
            number(json, "price", scale.price().multiply(factor));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void customerFields(JsonGenerator json, Map<OciField, String> values) throws IOException {
        json.writeArrayFieldStart("CUSTOMER_FIELDS");
        for (Map.Entry<OciField, String> value : values.entrySet()) {
            if (value.getKey().name().startsWith("CUST_FIELD")) {
                json.writeStartObject();
                json.writeStringField("fieldName", value.getKey().name());
                json.writeStringField("fieldValue", value.getValue());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void attachments(JsonGenerator json, CartLine line) throws IOException {
        json.writeArrayFieldStart("ATTACHMENTS");
        for (Attachment attachment : line.product().attachments()) {
            // a file that has no address cannot be fetched by the buyer's system
            if (attachment.url() != null) {
                json.writeStartObject();
                json.writeStringField("fileName", attachment.url());
                text(json, "mimeType", URLConnection.guessContentTypeFromName(attachment.name()));
                json.writeStringField("type", EXTERNAL_FILE);
                json.writeArrayFieldStart("descriptions");
                Text said = attachment.description();
                description(json, said.value(), said.language());
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
