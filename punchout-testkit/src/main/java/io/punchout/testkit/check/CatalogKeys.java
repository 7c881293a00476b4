package io.punchout.testkit.check;

import io.punchout.oci.OciField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of a catalog in JSON (OCI 1.5), and which fields of forms they are (OCI 2.2). */
final class CatalogKeys {
    static final Set<String> PAGE = Set.of("CURRENTPAGE", "TOTALPAGES", "TOTALITEMS", "TRANSACTIONID", "ITEMS");
    static final Set<String> SCALE = Set.of("LOW", "HIGH", "PRICE");
    static final Set<String> CUSTOMER_FIELD = Set.of("FIELDNAME", "FIELDVALUE");
    static final Set<String> ATTACHMENT = Set.of("FILENAME", "MIMETYPE", "TYPE", "DESCRIPTIONS");
    static final Set<String> DESCRIPTION = Set.of("DESCRIPTION", "LANGUAGECODE");

    /** In the order of the standard's list. */
    static final Map<String, OciField> FIELDS = fields();

    static final List<String> NUMBERS = List.of("TAX", "MINORDER_QTY", "PACKAGING_QTY");
    static final List<String> DATES = List.of("PRICE_VALID_FROM", "PRICE_VALID_TO", "CHANGED_AT");
    static final List<String> LISTS = List.of("DESCRIPTION", "PRICE_SCALES", "CUSTOMER_FIELDS", "ATTACHMENTS");
    static final String MANAGED = "CATALOG_MANAGED";

    private CatalogKeys() {}

    private static Map<String, OciField> fields() {
        Map<String, OciField> fields = new LinkedHashMap<>();
        for (OciField field : List.of(
                OciField.EXT_PRODUCT_ID,
                OciField.EXT_CATEGORY_ID,
                OciField.MATNR,
                OciField.VENDOR,
                OciField.MANUFACTMAT,
                OciField.PRICE,
                OciField.CURRENCY,
                OciField.UNIT,
                OciField.LEADTIME)) {
            fields.put(field.name(), field);
        }
        fields.put("VENDOR_MAT", OciField.VENDORMAT);
        fields.put("PRICE_QUANTITY", OciField.PRICEUNIT);
        return fields;
    }

    /** Tells whether an item has such a key. */
    static boolean isOfItem(String key) {
        return FIELDS.containsKey(key)
                || NUMBERS.contains(key)
                || DATES.contains(key)
                || LISTS.contains(key)
                || key.equals(MANAGED);
    }

    /** Returns the name of a counter in reports. */
    static String shown(String key) {
        return switch (key) {
            case "CURRENTPAGE" -> "currentPage";
            case "TOTALPAGES" -> "totalPages";
            default -> "totalItems";
        };
    }
}
