package io.punchout.cxml.write;

import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.SupplierId;
import io.punchout.mapping.MappedValue;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.CartMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies what a cart mapping says to lines before they are written, so that there is one order of elements and one
 * filter of DTD versions. One line after the other; not thread-safe.
 */
public final class MappedLines {
    private static final int MOST_DIGITS = 100;

    private final CartMapper mapper;
    private final Problems problems;

    /** Creates one for a cart. */
    public MappedLines(CartMapper mapper, Problems problems) {
        this.mapper = mapper;
        this.problems = problems;
    }

    /** Returns a line as the mapping wants it, its parts too. */
    public CartLine apply(CartLine line, int number) {
        return apply(line, null, "lines[" + number + "]");
    }

    private CartLine apply(CartLine line, @Nullable CartLine bundle, String where) {
        CartLine.Builder changed = line.toBuilder();
        for (MappedValue value : mapper.line(line, bundle, where, problems)) {
            try {
                change(changed, line, value);
            } catch (IllegalArgumentException | ArithmeticException wrong) {
                problems.add(Problem.of(
                                CxmlWriteProblem.MAPPED_VALUE,
                                "The cart mapping gives a value that cannot stand in "
                                        + value.target().name() + ".")
                        .at(where)
                        .hint(value.target().description()));
            }
        }
        List<CartLine> parts = new ArrayList<>(line.parts().size());
        for (int i = 0; i < line.parts().size(); i++) {
            parts.add(apply(line.parts().get(i), line, where + ".parts[" + i + "]"));
        }
        return changed.parts(parts).build();
    }

    private static void change(CartLine.Builder changed, CartLine line, MappedValue value) {
        String text = value.values().isEmpty() ? null : value.values().get(0);
        switch (CxmlTargets.path(value.target())) {
            case "@quantity" -> changed.quantity(positive(text));
            case "ItemID/SupplierPartID" -> changed.supplierPartId(needed(text));
            case "ItemID/SupplierPartAuxiliaryID" -> changed.supplierPartAuxiliaryId(text);
            case "ItemID/BuyerPartID" -> changed.buyerPartId(text);
            case "SupplierID" ->
                changed.supplier(text == null ? null : new SupplierId(CxmlTargets.key(value.target()), text));
            case "ItemDetail/UnitPrice/Money" ->
                changed.unitPrice(new Money(decimal(text), line.unitPrice().currency()));
            case "ItemDetail/UnitPrice/Money/@currency" ->
                changed.unitPrice(new Money(line.unitPrice().amount(), needed(text)));
            case "ItemDetail/UnitOfMeasure" -> changed.unit(needed(text));
            case "ItemDetail/Description" -> changed.description(text == null ? "" : text);
            case "ItemDetail/Description/@xml:lang" -> changed.language(needed(text));
            case "ItemDetail/Description/ShortName" -> changed.shortName(text);
            case "ItemDetail/Classification" -> changed.classification(CxmlTargets.key(value.target()), value.values());
            case "ItemDetail/ManufacturerPartID" -> changed.manufacturerPartId(text);
            case "ItemDetail/ManufacturerName" -> changed.manufacturerName(text);
            case "ItemDetail/URL" -> changed.url(text);
            case "ItemDetail/LeadTime" -> changed.leadTimeDays(days(text));
            case "ItemDetail/Extrinsic" -> changed.attribute(CxmlTargets.key(value.target()), value.values());
            default -> changed.comments(text);
        }
    }

    private static String needed(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("the DTD demands a value");
        }
        return text;
    }

    static BigDecimal decimal(@Nullable String text) {
        BigDecimal number = new BigDecimal(needed(text).strip());
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("no number that a cart can hold");
        }
        return number;
    }

    private static BigDecimal positive(@Nullable String text) {
        BigDecimal number = decimal(text);
        if (number.signum() <= 0) {
            throw new IllegalArgumentException("not above zero");
        }
        return number;
    }

    private static @Nullable Integer days(@Nullable String text) {
        Integer days = text == null ? null : Integer.valueOf(decimal(text).intValueExact());
        if (days != null && days < 0) {
            throw new IllegalArgumentException("below zero");
        }
        return days;
    }
}
