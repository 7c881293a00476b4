package io.punchout.oci;

import io.punchout.cart.CartLine;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.SupplierId;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a line of an item of a return form. */
final class LineReader {
    /** What is no attribute because the line has a place for it. */
    private static final Set<OciField> PLACED = EnumSet.of(
            OciField.DESCRIPTION,
            OciField.MATNR,
            OciField.QUANTITY,
            OciField.UNIT,
            OciField.PRICE,
            OciField.CURRENCY,
            OciField.PRICEUNIT,
            OciField.LEADTIME,
            OciField.VENDOR,
            OciField.VENDORMAT,
            OciField.MANUFACTMAT,
            OciField.EXT_PRODUCT_ID);

    private static final int MAX_DAYS_DIGITS = 5;

    private final OciItem item;
    private final String currency;
    private final String language;
    private final Problems problems;
    private final Set<OciField> placed = EnumSet.copyOf(PLACED);

    LineReader(OciItem item, String currency, String language, Problems problems) {
        this.item = item;
        this.currency = currency;
        this.language = language;
        this.problems = problems;
    }

    /** Returns the line; nothing if an error was found. */
    Optional<CartLine> read() {
        String unit = item.value(OciField.UNIT).orElse("EA");
        if (item.value(OciField.UNIT).isEmpty()) {
            report(OciProblem.FIELD_MISSING, OciField.UNIT, "No unit was sent: EA is taken.", Severity.WARNING);
        }
        Optional<BigDecimal> quantity = number(OciField.QUANTITY).filter(this::isPositive);
        Optional<Money> price = price();
        Optional<BigDecimal> per = item.value(OciField.PRICEUNIT).isEmpty()
                ? Optional.of(BigDecimal.ONE)
                : number(OciField.PRICEUNIT).filter(this::isPriceUnit);
        if (quantity.isEmpty() || price.isEmpty() || per.isEmpty()) {
            return Optional.empty();
        }
        CartLine.Builder line = CartLine.builder(key())
                .supplierPartAuxiliaryId(secondKey())
                .buyerPartId(item.value(OciField.MATNR).orElse(null))
                .supplier(item.value(OciField.VENDOR)
                        .map(number -> new SupplierId(LineWriter.BUYERS_NUMBER, number))
                        .orElse(null))
                .quantity(quantity.get())
                .unit(unit)
                .unitPrice(price.get())
                .priceBasis(
                        per.get().compareTo(BigDecimal.ONE) == 0
                                ? null
                                : new PriceBasis(per.get(), unit, BigDecimal.ONE))
                .description(description())
                .language(language)
                .manufacturer(null, item.value(OciField.MANUFACTMAT).orElse(null))
                .leadTimeDays(days());
        classes(line);
        attributes(line);
        return Optional.of(line.build());
    }

    private String key() {
        Optional<String> key = item.value(OciField.VENDORMAT).or(() -> item.value(OciField.EXT_PRODUCT_ID));
        if (key.isEmpty()) {
            report(
                    OciProblem.FIELD_MISSING,
                    OciField.VENDORMAT,
                    "The item has no article number of the supplier.",
                    Severity.WARNING);
        }
        return key.orElse("");
    }

    private @Nullable String secondKey() {
        return item.value(OciField.EXT_PRODUCT_ID)
                .filter(key -> item.value(OciField.VENDORMAT).isPresent())
                .filter(key -> !key.equals(item.value(OciField.VENDORMAT).orElse("")))
                .orElse(null);
    }

    /** The long text is the description where it goes on from the short one; other long texts stay on their own. */
    private String description() {
        String shortText = item.value(OciField.DESCRIPTION)
                .map(text -> OciText.singleLine(OciText.meant(text)))
                .orElse("");
        String longText = item.value(OciField.LONGTEXT).map(OciText::meant).orElse("");
        if (!OciText.singleLine(longText).startsWith(OciText.singleLine(shortText)) || longText.isEmpty()) {
            return shortText;
        }
        placed.add(OciField.LONGTEXT);
        return longText;
    }

    private Optional<Money> price() {
        Optional<String> named = item.value(OciField.CURRENCY);
        Optional<String> code = named.isEmpty() ? Optional.of(currency) : named.flatMap(CartReader::currency);
        if (code.isEmpty()) {
            report(OciProblem.VALUE_INVALID, OciField.CURRENCY, "This is no ISO 4217 code.", Severity.ERROR);
            return Optional.empty();
        }
        if (item.value(OciField.PRICE).isEmpty()) {
            report(OciProblem.FIELD_MISSING, OciField.PRICE, "No price was sent: 0 is taken.", Severity.WARNING);
            return Optional.of(Money.zero(code.get()));
        }
        return number(OciField.PRICE).map(amount -> new Money(amount, code.get()));
    }

    private @Nullable Integer days() {
        if (item.value(OciField.LEADTIME).isEmpty()) {
            return null;
        }
        Optional<Integer> days = item.value(OciField.LEADTIME)
                .flatMap(OciNumbers::read)
                .flatMap(number -> OciNumbers.whole(number, MAX_DAYS_DIGITS))
                .map(Integer::valueOf);
        if (days.isEmpty()) {
            report(
                    OciProblem.NUMBER_UNREADABLE,
                    OciField.LEADTIME,
                    "This is no number of days: left out.",
                    Severity.WARNING);
        }
        return days.orElse(null);
    }

    private void classes(CartLine.Builder line) {
        Optional<String> schema = item.value(OciField.EXT_SCHEMA_TYPE);
        Optional<String> category = item.value(OciField.EXT_CATEGORY_ID);
        if (schema.isPresent() && category.isPresent()) {
            line.classification(schema.get(), category.get());
            placed.add(OciField.EXT_SCHEMA_TYPE);
            placed.add(OciField.EXT_CATEGORY_ID);
            if (item.value(OciField.MATGROUP).equals(category)) {
                placed.add(OciField.MATGROUP);
            }
        }
    }

    private void attributes(CartLine.Builder line) {
        for (Map.Entry<String, String> entry : item.fields().entrySet()) {
            Optional<OciField> field = OciField.of(entry.getKey());
            if (field.filter(placed::contains).isEmpty() && !entry.getValue().isBlank()) {
                String raw = entry.getValue().strip();
                String value = field.filter(OciText::isProse).isPresent() ? OciText.meant(raw) : raw;
                if (field.equals(Optional.of(OciField.SERVICE))) {
                    value = OciFlags.read(value)
                            .map(set -> set ? OciFlags.SET : "")
                            .orElse(value);
                }
                if (!value.isEmpty()) {
                    line.attribute(entry.getKey(), value);
                }
            }
        }
    }

    private Optional<BigDecimal> number(OciField field) {
        Optional<String> text = item.value(field);
        Optional<BigDecimal> number = text.flatMap(OciNumbers::read);
        if (text.isEmpty()) {
            report(OciProblem.FIELD_MISSING, field, "The item has no " + field + ".", Severity.ERROR);
        } else if (number.isEmpty()) {
            report(
                    OciProblem.NUMBER_UNREADABLE,
                    field,
                    "This is no number, or one that could mean two things.",
                    Severity.ERROR);
        }
        return number;
    }

    private boolean isPositive(BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            report(OciProblem.VALUE_INVALID, OciField.QUANTITY, "The quantity is not positive.", Severity.ERROR);
        }
        return quantity.signum() > 0;
    }

    private boolean isPriceUnit(BigDecimal units) {
        boolean usable = units.signum() > 0 && units.stripTrailingZeros().scale() <= 0;
        if (!usable) {
            report(
                    OciProblem.VALUE_INVALID,
                    OciField.PRICEUNIT,
                    "A price is for a whole number of units, 1 or more.",
                    Severity.ERROR);
        }
        return usable;
    }

    private void report(OciProblem code, OciField field, String message, Severity severity) {
        problems.add(Problem.of(code, message).as(severity).at(field.parameterName(item.index())));
    }
}
