package io.punchout.oci;

import io.punchout.cart.CartLine;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.SupplierId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The table of OCI 2.2 as its page has it, written down apart from {@link OciField}.
 *
 * @param field the name
 * @param from4 the length from 4.0 on
 * @param before4 the length before; 0 if the field is not there
 * @param since the first version
 * @param tooLong what becomes of a longer value
 * @param partner a field that must be there, too, and its value; empty if none
 */
record FieldTable(OciField field, int from4, int before4, OciVersion since, TooLong tooLong, String partner) {

    enum TooLong {
        CUT,
        REFUSED,
        LEFT_OUT,
        UNLIMITED
    }

    private static final String ROWS = """
            DESCRIPTION 40 40 2.0 CUT
            MATNR 40 18 2.0 REFUSED
            QUANTITY 15 15 2.0 REFUSED
            UNIT 3 3 2.0 REFUSED
            PRICE 15 15 2.0 REFUSED
            PRICEUNIT 5 9 2.0 REFUSED
            LEADTIME 5 5 2.0 REFUSED
            LONGTEXT 100000 100000 2.0 UNLIMITED
            VENDOR 10 10 2.0 REFUSED
            VENDORMAT 40 40 2.0 REFUSED
            MANUFACTCODE 10 10 2.0 REFUSED
            MANUFACTMAT 40 40 2.0 REFUSED
            MATGROUP 10 10 2.0 REFUSED
            SERVICE 1 1 2.0 REFUSED
            CONTRACT 10 10 2.0 REFUSED
            CONTRACT_ITEM 5 5 2.0 REFUSED CONTRACT=4600
            EXT_QUOTE_ID 35 35 2.0 REFUSED
            EXT_QUOTE_ITEM 10 10 2.0 REFUSED EXT_QUOTE_ID=Q-1
            EXT_PRODUCT_ID 40 40 3.0 LEFT_OUT
            ATTACHMENT 255 0 4.0 REFUSED
            ATTACHMENT_TITLE 255 0 4.0 CUT ATTACHMENT=https://shop.example/a.pdf
            ATTACHMENT_PURPOSE 1 0 4.0 REFUSED ATTACHMENT=https://shop.example/a.pdf
            EXT_SCHEMA_TYPE 10 0 4.0 REFUSED
            EXT_CATEGORY_ID 60 0 4.0 REFUSED EXT_SCHEMA_TYPE=ECLASS
            EXT_CATEGORY 40 0 4.0 REFUSED EXT_SCHEMA_TYPE=ECLASS
            SLD_SYS_NAME 60 0 4.0 REFUSED
            CUST_FIELD1 10 10 2.0 REFUSED
            CUST_FIELD2 10 10 2.0 REFUSED
            CUST_FIELD3 10 10 2.0 REFUSED
            CUST_FIELD4 20 20 2.0 REFUSED
            CUST_FIELD5 50 50 2.0 REFUSED
            ITEM_TYPE 1 0 5.0 REFUSED
            PARENT_ID 5 0 5.0 REFUSED
            """;

    static List<FieldTable> rows() {
        return ROWS.lines().map(FieldTable::of).toList();
    }

    private static FieldTable of(String row) {
        String[] words = row.split(" ", -1);
        return new FieldTable(
                OciField.valueOf(words[0]),
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                OciVersion.of(words[3]),
                TooLong.valueOf(words[4]),
                words.length > 5 ? words[5] : "");
    }

    int length(OciVersion version) {
        return !version.isAtLeast(since) ? 0 : version.isAtLeast(OciVersion.V4_0) ? from4 : before4;
    }

    /** The longest value, or one character more. */
    String value(int length) {
        return switch (field) {
            case QUANTITY, PRICE -> "9".repeat(length - 4) + ".125";
            case PRICEUNIT, LEADTIME, PARENT_ID -> "9".repeat(length);
            case SERVICE -> "X".repeat(length);
            case ITEM_TYPE -> "R".repeat(length);
            // beyond the basic plane: two chars, one character
            case DESCRIPTION, ATTACHMENT_TITLE, MATNR, LONGTEXT -> "\uD83D\uDD29".repeat(length);
            case ATTACHMENT -> "https://shop.example/" + "a".repeat(length - 21);
            default -> "k".repeat(length);
        };
    }

    /** A line that has a value in this field, and what the field needs. */
    CartLine.Builder line(String text) {
        CartLine.Builder line = Visits.bolt();
        if (!partner.isEmpty()) {
            line.attribute(partner.substring(0, partner.indexOf('=')), partner.substring(partner.indexOf('=') + 1));
        }
        return switch (field) {
            case DESCRIPTION -> line.description(text);
            case MATNR -> line.buyerPartId(text);
            case QUANTITY -> line.quantity(text);
            case UNIT -> line.unit(text);
            case PRICE -> line.unitPrice(text, "EUR");
            case PRICEUNIT ->
                // a price of three decimals and an odd number of units cannot be brought to fewer units
                line.unitPrice("0.001", "EUR").priceBasis(new PriceBasis(new BigDecimal(text), "PCE", BigDecimal.ONE));
            case LEADTIME -> line.leadTimeDays(Integer.valueOf(text));
            case VENDOR -> line.supplier(new SupplierId("VendorID", text));
            case VENDORMAT -> line.supplierPartId(text);
            case MANUFACTMAT -> line.manufacturerPartId(text);
            case EXT_PRODUCT_ID -> line.supplierPartAuxiliaryId(text);
            default -> line.attribute(field.name().toLowerCase(Locale.ROOT), text);
        };
    }

    static Stream<OciVersion> versions() {
        return Stream.of(OciVersion.values());
    }
}
