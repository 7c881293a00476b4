package io.punchout.oci;

import io.punchout.cart.Attachment;
import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.SupplierId;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.mapping.MappedValue;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** What no line can go without (OCI 2.2). */
    private static final Set<OciField> DEMANDED =
            EnumSet.of(OciField.QUANTITY, OciField.UNIT, OciField.PRICE, OciField.CURRENCY, OciField.PRICEUNIT);

    /** What cXML's users call a supplier's number in the buyer's system. */
    static final String BUYERS_NUMBER = "VendorID";

    private static final Pattern WEB = Pattern.compile("^https?://\\S+$", Pattern.CASE_INSENSITIVE);

    private final CartLine line;
    private final LineFields fields;
    private final Leftovers leftovers;
    private final String where;
    private final Map<OciField, Integer> wanted;
    private final List<MappedValue> mapped;

    LineWriter(CartLine line, LineFields fields, List<MappedValue> mapped, Leftovers leftovers, String where) {
        this.line = line;
        this.fields = fields;
        this.mapped = mapped;
        this.leftovers = leftovers;
        this.where = where;
        // most lines have none
        this.wanted = line.attributes().isEmpty() ? Map.of() : new EnumMap<>(OciField.class);
    }

    /**
     * @param statics the call-up's own NEW_ITEM-* values, which every line echoes where it has none (OCI 1.2)
     */
    void write(Parameters statics) {
        sort(line.attributes());
        texts();
        fields.put(OciField.QUANTITY, line.quantity(), "quantity");
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
        supplier();
        attachment();
        statics.forEach(pair -> echo(pair, statics));
        classes();
        mapped.forEach(this::replace);
    }

    /** What the connection's cart mapping says counts more than everything else. */
    private void replace(MappedValue value) {
        String name = value.target().name();
        String property = "mapping[" + name + "]";
        Optional<OciField> field = OciField.of(name);
        String text = value.values().isEmpty() ? "" : value.values().get(0);
        if (field.isEmpty()) {
            fields.replaceExtra(name, text, property);
        } else if (field.get() == OciField.DESCRIPTION && fields.isNumbered() && !text.isEmpty()) {
            fields.ignored(OciField.DESCRIPTION, property);
        } else if (field.get() != OciField.MATNR) {
            fields.replace(field.get(), text, property);
            if (field.get() == OciField.DESCRIPTION && mapped(OciField.LONGTEXT).isEmpty() && !fields.isShort(text)) {
                fields.replace(OciField.LONGTEXT, text, property);
            }
            if (DEMANDED.contains(field.get()) && !fields.has(field.get())) {
                fields.refuse(
                        OciProblem.FIELD_INCOMPLETE, "A line cannot go without " + name + " (OCI 2.2).", property);
            }
        }
    }

    private Optional<String> mapped(OciField field) {
        if (mapped.isEmpty()) {
            return Optional.empty();
        }
        return mapped.stream()
                .filter(value -> value.target().name().equals(field.name()))
                .map(value -> value.values().isEmpty() ? "" : value.values().get(0))
                .findFirst();
    }

    /** What the buyer wants back may be wrong: that leaves it out, and keeps no cart from going. */
    private void echo(Parameter pair, Parameters statics) {
        String name = pair.name();
        Optional<OciField> field = OciField.of(name);
        if (field.isEmpty()) {
            fields.extra(name, pair.value(), "attributes");
        } else if (!isEchoed(field.get(), pair.value(), statics)) {
            leftovers.add("the call-up's NEW_ITEM-" + name, where);
        } else if (!fields.has(field.get())) {
            fields.put(field.get(), pair.value(), "attributes");
        }
    }

    private boolean isEchoed(OciField field, String text, Parameters statics) {
        boolean complete = field.needs()
                .filter(needed -> !fields.has(needed))
                .filter(needed -> statics.first(needed.name())
                        .filter(other -> !other.isBlank() && isEchoed(needed, other, statics))
                        .isEmpty())
                .isEmpty();
        boolean numbered = field == OciField.MATNR
                && fields.has(OciField.DESCRIPTION)
                && fields.version().isAtLeast(OciVersion.V4_0);
        return complete && !numbered && !OWN.contains(field) && fields.fits(field, text);
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
        Integer index = wanted.isEmpty() ? null : wanted.remove(field);
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
        String own = buyerPartId == null || buyerPartId.isBlank() ? take(OciField.MATNR) : buyerPartId;
        Optional<String> number = mapped(OciField.MATNR);
        fields.put(OciField.MATNR, number.orElse(own), number.isPresent() ? "mapping[MATNR]" : "buyerPartId");
        boolean numbered = fields.isNumbered();
        boolean whole = fields.isShort(line.description());
        if (!numbered) {
            shortText(whole);
        }
        String more = take(OciField.LONGTEXT);
        fields.put(OciField.LONGTEXT, numbered || !whole ? line.description() + "\n" + more : more, "description");
    }

    /** A short name stands in for a text that would be cut. */
    private void shortText(boolean whole) {
        String given = line.product().descriptions().get(0).shortName();
        if (given == null || given.isBlank()) {
            fields.put(OciField.DESCRIPTION, line.description(), "description");
        } else if (whole) {
            fields.put(OciField.DESCRIPTION, line.description(), "description");
            leftovers.add("shortName", where + ".shortName");
        } else {
            fields.put(OciField.DESCRIPTION, given, "shortName");
        }
    }

    /** The buyer's own number of the supplier; an attribute VENDOR says it more exactly. */
    private void supplier() {
        SupplierId supplier = line.part().supplier();
        if (supplier == null) {
            return;
        }
        boolean buyers = supplier.domain().strip().equalsIgnoreCase(BUYERS_NUMBER);
        if (buyers && !fields.has(OciField.VENDOR)) {
            fields.put(OciField.VENDOR, supplier.value(), "supplier");
        } else if (!buyers || !fields.has(OciField.VENDOR, supplier.value().strip())) {
            leftovers.add("supplier", where + ".supplier");
        }
    }

    /** An item has one attachment: the first that the buyer's server can fetch. */
    private void attachment() {
        boolean carried = fields.has(OciField.ATTACHMENT);
        for (Attachment attachment : line.product().attachments()) {
            String url = Objects.requireNonNullElse(attachment.url(), "");
            if (!carried && WEB.matcher(url).find() && fields.fits(OciField.ATTACHMENT, url)) {
                fields.put(OciField.ATTACHMENT, url, "attachments");
                String title = attachment.description().value();
                fields.put(OciField.ATTACHMENT_TITLE, title.isBlank() ? attachment.name() : title, "attachments");
                carried = true;
            } else {
                leftovers.add("attachments", where + ".attachments");
            }
        }
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
        fields.putChecked(OciField.PRICE, price.get().price());
        fields.put(OciField.CURRENCY, line.unitPrice().currency(), "unitPrice");
        fields.putChecked(OciField.PRICEUNIT, price.get().unit());
    }

    private void keys() {
        fields.put(OciField.VENDORMAT, line.supplierPartId(), "supplierPartId");
        put(OciField.MANUFACTMAT, line.manufacturerPartId(), "manufacturerPartId");
        String second = line.supplierPartAuxiliaryId();
        if (second != null && !second.isBlank() && fields.putWhole(OciField.EXT_PRODUCT_ID, second)) {
            return;
        }
        leaveOut(second, "supplierPartAuxiliaryId");
        fields.putWhole(OciField.EXT_PRODUCT_ID, line.supplierPartId());
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
                && fields.fits(OciField.EXT_CATEGORY_ID, main.code())
                && fields.putWhole(OciField.EXT_SCHEMA_TYPE, main.domain())) {
            fields.putWhole(OciField.EXT_CATEGORY_ID, main.code());
            carried = true;
        }
        if (!fields.has(OciField.MATGROUP) && fields.putWhole(OciField.MATGROUP, main.code())) {
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
