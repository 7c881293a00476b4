package io.punchout.oci;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the fields of one item: from the line's own values first, then from its attributes that are named like a field. */
final class LineWriter {
    /** What only the line itself may say. */
    private static final Set<OciField> OWN = EnumSet.of(
            OciField.DESCRIPTION,
            OciField.QUANTITY,
            OciField.UNIT,
            OciField.PRICE,
            OciField.CURRENCY,
            OciField.PRICEUNIT);

    private final CartLine line;
    private final LineFields fields;
    private final Leftovers leftovers;
    private final String where;
    private final Map<OciField, Integer> wanted = new EnumMap<>(OciField.class);

    LineWriter(CartLine line, LineFields fields, Leftovers leftovers, String where) {
        this.line = line;
        this.fields = fields;
        this.leftovers = leftovers;
        this.where = where;
    }

    /**
     * @param statics the call-up's own NEW_ITEM-* values, which every line echoes where it has none (OCI 1.2)
     */
    void write(Parameters statics) {
        sort(line.attributes());
        texts();
        fields.put(OciField.QUANTITY, line.quantity().toPlainString(), "quantity");
        fields.put(OciField.UNIT, line.unit(), "unit");
        price();
        put(OciField.LEADTIME, line.leadTimeDays(), "leadTimeDays");
        keys();
        wanted.forEach((field, index) -> {
            if (OWN.contains(field) || fields.has(field)) {
                fields.ignored(field, attribute(index));
            } else {
                fields.put(field, line.attributes().get(index).value(), attribute(index));
            }
        });
        statics.forEach(this::echo);
        classes();
        leaveOut(line.manufacturerName(), "manufacturerName");
        leaveOut(line.url(), "url");
        if (!line.parts().isEmpty()) {
            leftovers.add("parts of a bundle", where + ".parts");
        }
    }

    private void echo(Parameter pair) {
        String name = pair.name();
        Optional<OciField> field = OciField.of(name);
        if (field.isEmpty()) {
            fields.extra(name, pair.value(), "attributes");
        } else if (OWN.contains(field.get()) || !fields.fits(field.get(), pair.value())) {
            leftovers.add("the call-up's NEW_ITEM-" + name, where);
        } else if (!fields.has(field.get())) {
            fields.put(field.get(), pair.value(), "attributes");
        }
    }

    private void sort(List<Attribute> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            String name = attributes.get(i).name();
            Optional<OciField> field = OciField.of(name);
            if (field.isEmpty() && fields.isExtra(name)) {
                if (!fields.extra(name, attributes.get(i).value(), attribute(i))) {
                    leftovers.add("the second attribute " + name, where + "." + attribute(i));
                }
            } else if (field.isEmpty()) {
                leftovers.add("the attribute " + name, where + "." + attribute(i));
            } else if (wanted.putIfAbsent(field.get(), i) != null) {
                fields.ignored(field.get(), attribute(i));
            }
        }
    }

    private static String attribute(int index) {
        return "attributes[" + index + "]";
    }

    private String take(OciField field) {
        Integer index = wanted.remove(field);
        return index == null ? "" : line.attributes().get(index).value();
    }

    private void put(OciField field, @Nullable Object value, String property) {
        if (value != null) {
            fields.put(field, value.toString(), property);
        }
    }

    private void leaveOut(@Nullable String value, String property) {
        if (value != null && !value.isBlank()) {
            leftovers.add(property, where + "." + property);
        }
    }

    /** From 4.0 a line has DESCRIPTION or MATNR, never both: with MATNR the text travels in LONGTEXT alone. */
    private void texts() {
        String buyerPartId = line.buyerPartId();
        fields.put(
                OciField.MATNR,
                buyerPartId == null || buyerPartId.isBlank() ? take(OciField.MATNR) : buyerPartId,
                "buyerPartId");
        boolean numbered = fields.has(OciField.MATNR) && fields.version().isAtLeast(OciVersion.V4_0);
        boolean whole = fields.fits(OciField.DESCRIPTION, line.description());
        if (!numbered) {
            fields.put(OciField.DESCRIPTION, line.description(), "description");
        }
        String more = take(OciField.LONGTEXT);
        fields.put(OciField.LONGTEXT, numbered || !whole ? line.description() + "\n" + more : more, "description");
    }

    private void price() {
        Optional<OciPrice> price = OciPrice.of(line, fields.version());
        if (price.isEmpty()) {
            fields.refuse(
                    OciProblem.NUMBER_NOT_EXPRESSIBLE,
                    "The price cannot be written exactly: it is negative, or has more digits than PRICE and"
                            + " PRICEUNIT together can hold.",
                    "unitPrice");
            return;
        }
        fields.put(OciField.PRICE, price.get().price(), "unitPrice");
        fields.put(OciField.CURRENCY, line.unitPrice().currency(), "unitPrice");
        fields.put(OciField.PRICEUNIT, price.get().unit(), "priceBasis");
    }

    private void keys() {
        fields.put(OciField.VENDORMAT, line.supplierPartId(), "supplierPartId");
        put(OciField.MANUFACTMAT, line.manufacturerPartId(), "manufacturerPartId");
        String second = line.supplierPartAuxiliaryId();
        if (second != null && !second.isBlank() && fields.fits(OciField.EXT_PRODUCT_ID, second)) {
            fields.put(OciField.EXT_PRODUCT_ID, second, "supplierPartAuxiliaryId");
            return;
        }
        leaveOut(second, "supplierPartAuxiliaryId");
        if (fields.fits(OciField.EXT_PRODUCT_ID, line.supplierPartId())) {
            fields.put(OciField.EXT_PRODUCT_ID, line.supplierPartId(), "supplierPartId");
        }
    }

    /** Attributes that name a class were filled in before and stand: they are what the buyer asked for. */
    private void classes() {
        if (line.classifications().isEmpty()) {
            return;
        }
        Classification main = line.classifications().get(0);
        boolean carried = false;
        if (!fields.has(OciField.EXT_SCHEMA_TYPE)
                && !fields.has(OciField.EXT_CATEGORY_ID)
                && fields.fits(OciField.EXT_SCHEMA_TYPE, main.domain())
                && fields.fits(OciField.EXT_CATEGORY_ID, main.code())) {
            fields.put(OciField.EXT_SCHEMA_TYPE, main.domain(), "classifications[0]");
            fields.put(OciField.EXT_CATEGORY_ID, main.code(), "classifications[0]");
            carried = true;
        }
        if (!fields.has(OciField.MATGROUP) && fields.fits(OciField.MATGROUP, main.code())) {
            fields.put(OciField.MATGROUP, main.code(), "classifications[0]");
            carried = true;
        }
        if (!carried) {
            leftovers.add("the first classification", where + ".classifications[0]");
        }
        if (line.classifications().size() > 1) {
            leftovers.add("further classifications", where + ".classifications[1]");
        }
    }
}
