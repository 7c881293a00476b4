package io.punchout.testkit.buyer;

import io.punchout.cart.Attribute;
import io.punchout.cart.CartLine;
import io.punchout.platform.CartField;
import java.util.List;

/** Puts what a buyer's system has of a text into the line that it keeps. */
final class KeptText {
    private KeptText() {}

    /**
     * Replaces one text of a field, and leaves it out where nothing is left of it. Of several limits of one field, as
     * those of several routes, the shortest counts.
     *
     * @param line the line as it came
     * @param before the text as it came
     * @param after what is left; empty if nothing is
     */
    static void replace(CartField field, CartLine.Builder kept, CartLine line, String before, String after) {
        if (after.equals(before) || isShorter(field, kept, after)) {
            return;
        }
        String text = after.isEmpty() ? null : after;
        switch (field) {
            case SUPPLIER_PART_ID -> kept.supplierPartId(after);
            case AUXILIARY_ID -> kept.supplierPartAuxiliaryId(text);
            case BUYER_PART_ID -> kept.buyerPartId(text);
            case DESCRIPTION -> kept.description(after);
            case UNIT -> kept.unit(after);
            case MANUFACTURER_PART_ID -> kept.manufacturerPartId(text);
            case MANUFACTURER_NAME -> kept.manufacturerName(text);
            case COMMENTS -> kept.comments(text);
            case CLASSIFICATION -> {
                // part of a code would be another class
                kept.classifications(kept.build().classifications().stream()
                        .filter(each -> !each.code().equals(before))
                        .toList());
            }
            case ATTRIBUTES -> attributes(kept, line, before, after);
            case UNIT_PRICE, QUANTITY -> {
                // a number is rounded or refused, not cut
            }
        }
    }

    private static boolean isShorter(CartField field, CartLine.Builder kept, String after) {
        return switch (field) {
            case CLASSIFICATION, ATTRIBUTES -> false;
            default -> field.of(kept.build()).stream().allMatch(now -> now.length() < after.length());
        };
    }

    private static void attributes(CartLine.Builder kept, CartLine line, String before, String after) {
        for (String name : line.attributes().stream()
                .filter(each -> each.value().equals(before))
                .map(Attribute::name)
                .distinct()
                .toList()) {
            List<String> values = kept.build().attributes().stream()
                    .filter(each -> each.name().equals(name))
                    .map(each -> each.value().equals(before) ? after : each.value())
                    .filter(value -> !value.isEmpty())
                    .toList();
            kept.attribute(name, values);
        }
    }
}
