package io.punchout.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.punchout.oci.OciField;
import io.punchout.oci.OciProblem;
import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the items of a catalog against the table of OCI (2.2), of which they have some fields, and the list of 1.5. */
final class CatalogItemCheck {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-?[0-9]{2}-?[0-9]{2}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}([_-][A-Za-z0-9]{1,8})*");

    /** What makes an item of little use: the buyer's system ignores what lacks a required field. */
    private static final Set<String> DEMANDED = Set.of("EXT_PRODUCT_ID", "UNIT");

    private final Problems problems;
    private final FieldCheck fields;
    private final Set<String> told = new HashSet<>();
    private boolean cased;

    CatalogItemCheck(Problems problems) {
        this.problems = problems;
        this.fields = new FieldCheck(problems);
    }

    /** Checks an item. */
    void item(JsonObject item) {
        spelling(item, Set.of());
        for (String key : item.names().keySet()) {
            value(item, key);
        }
        conditions(item);
        dates(item);
        item.list("DESCRIPTION").forEach(this::description);
        item.list("PRICE_SCALES").forEach(this::scale);
        item.list("CUSTOMER_FIELDS").forEach(this::customerField);
        item.list("ATTACHMENTS").forEach(this::attachment);
    }

    /** Keys in another case are understood by some systems only, and so are those that the list does not have. */
    void spelling(JsonObject object, Set<String> known) {
        object.names().forEach((key, written) -> {
            boolean isKnown = known.isEmpty() ? CatalogKeys.isOfItem(key) || isOfForms(key) : known.contains(key);
            if (!isKnown && told.add(key)) {
                problems.add(Problem.of(CheckProblem.FIELD_UNKNOWN, "The catalog of OCI 5.0 has no such key.")
                        .at(object.path(key))
                        .hint("It needs an agreement with the buyer."));
            } else if (isKnown && known.isEmpty() && !written.equals(key) && !cased) {
                cased = true;
                add(OciProblem.FIELD_NAME_UNUSUAL, "The keys are not in upper case.", object.path(key));
            }
        });
    }

    /** Producers take names over from forms. */
    private static boolean isOfForms(String key) {
        return key.equals(OciField.VENDORMAT.name()) || key.equals(OciField.PRICEUNIT.name());
    }

    private void value(JsonObject item, String key) {
        String path = item.path(key);
        Optional<JsonNode> node = item.node(key);
        boolean list = CatalogKeys.LISTS.contains(key);
        if (node.isPresent() && (list ? !node.get().isArray() : node.get().isContainerNode())) {
            error(OciProblem.VALUE_INVALID, list ? "Write a list." : "Write a text.", path);
            return;
        }
        Optional<String> text = item.text(key);
        OciField field = isOfForms(key) ? OciField.valueOf(key) : CatalogKeys.FIELDS.get(key);
        if (isOfForms(key)) {
            String right = key.equals(OciField.PRICEUNIT.name()) ? "PRICE_QUANTITY" : "VENDOR_MAT";
            add(OciProblem.FIELD_NAME_UNUSUAL, "In the catalog this is " + right + ".", path);
        }
        if (text.isPresent() && field != null) {
            fields.value(field, text.get(), path);
        } else if (text.isPresent() && CatalogKeys.NUMBERS.contains(key)) {
            number(text.get(), path);
        }
    }

    private void conditions(JsonObject item) {
        for (String key : DEMANDED) {
            if (item.text(key).isEmpty()
                    && !(key.equals("UNIT") && item.text("MATNR").isPresent())) {
                add(OciProblem.FIELD_MISSING, "The item has no " + key + ": SAP ignores it.", item.path(key));
            }
        }
        boolean described = item.list("DESCRIPTION").stream()
                .anyMatch(each -> each.text("DESCRIPTION").isPresent());
        if (!described && item.text("MATNR").isEmpty()) {
            add(OciProblem.FIELD_MISSING, "Neither DESCRIPTION nor MATNR.", item.path("DESCRIPTION"));
        }
        boolean priced =
                item.text("PRICE").isPresent() || !item.list("PRICE_SCALES").isEmpty();
        if (priced && item.text("CURRENCY").isEmpty()) {
            add(OciProblem.FIELD_INCOMPLETE, "There is a price without CURRENCY.", item.path("CURRENCY"));
        }
    }

    private void dates(JsonObject item) {
        for (String key : CatalogKeys.DATES) {
            item.text(key)
                    .filter(text -> date(text).isEmpty())
                    .ifPresent(text ->
                            add(OciProblem.VALUE_INVALID, "This is no date, such as 2026-03-01.", item.path(key)));
        }
        Optional<LocalDate> from = item.text("PRICE_VALID_FROM").flatMap(CatalogItemCheck::date);
        Optional<LocalDate> to = item.text("PRICE_VALID_TO").flatMap(CatalogItemCheck::date);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            add(OciProblem.VALUE_INVALID, "The price ends before it begins.", item.path("PRICE_VALID_TO"));
        }
    }

    /** The date that a date or a time begins with. */
    private static Optional<LocalDate> date(String text) {
        int length = Math.min(text.length(), text.length() > 4 && text.charAt(4) == '-' ? 10 : 8);
        String date = text.substring(0, length);
        if (!DATE.matcher(date).matches()) {
            return Optional.empty();
        }
        String digits = date.replace("-", "");
        try {
            return Optional.of(
                    LocalDate.parse(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void description(JsonObject description) {
        spelling(description, CatalogKeys.DESCRIPTION);
        if (description.text("DESCRIPTION").isEmpty()) {
            add(OciProblem.FIELD_MISSING, "There is no text.", description.path("DESCRIPTION"));
        }
        String language = description.text("LANGUAGECODE").orElse("");
        if (!LANGUAGE.matcher(language).matches()) {
            add(OciProblem.VALUE_INVALID, "Write a language, such as en.", description.path("LANGUAGECODE"));
        }
    }

    private void scale(JsonObject scale) {
        spelling(scale, CatalogKeys.SCALE);
        for (String key : CatalogKeys.SCALE) {
            scale.text(key).ifPresent(text -> number(text, scale.path(key)));
        }
        if (scale.text("PRICE").isEmpty()) {
            add(OciProblem.FIELD_MISSING, "The scale has no price.", scale.at());
        }
        Optional<BigDecimal> low = scale.text("LOW").flatMap(CatalogItemCheck::decimal);
        Optional<BigDecimal> high = scale.text("HIGH").flatMap(CatalogItemCheck::decimal);
        if (low.isPresent() && high.isPresent() && high.get().compareTo(low.get()) < 0) {
            add(OciProblem.VALUE_INVALID, "The scale ends before it begins.", scale.path("HIGH"));
        }
    }

    private void customerField(JsonObject given) {
        spelling(given, CatalogKeys.CUSTOMER_FIELD);
        String name = given.text("FIELDNAME").orElse("");
        if (name.isEmpty()) {
            add(OciProblem.FIELD_MISSING, "The field has no name.", given.at());
        }
        Optional<OciField> field = OciField.of(name);
        given.text("FIELDVALUE")
                .ifPresent(value -> field.ifPresent(known -> fields.value(known, value, given.path("FIELDVALUE"))));
    }

    private void attachment(JsonObject attachment) {
        spelling(attachment, CatalogKeys.ATTACHMENT);
        Optional<String> file = attachment.text("FILENAME");
        if (file.isEmpty()) {
            add(OciProblem.FIELD_MISSING, "The attachment has no file.", attachment.at());
        }
        file.ifPresent(name -> fields.value(OciField.ATTACHMENT, name, attachment.path("FILENAME")));
        attachment.list("DESCRIPTIONS").forEach(this::description);
    }

    private void number(String text, String path) {
        if (decimal(text).isEmpty()) {
            boolean comma = decimal(text.replace(',', '.')).isPresent();
            add(
                    comma ? CheckProblem.NUMBER_FORMAT : OciProblem.NUMBER_UNREADABLE,
                    "Write digits, and a dot before the decimals.",
                    path);
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private void add(ProblemCode code, String message, String path) {
        problems.add(Problem.of(code, message).as(Severity.WARNING).at(path));
    }

    private void error(ProblemCode code, String message, String path) {
        problems.add(Problem.of(code, message).at(path));
    }
}
