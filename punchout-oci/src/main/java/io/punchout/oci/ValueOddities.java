package io.punchout.oci;

import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells in what the values of a return form are not written as the standard has them though they can be read (OCI 2.4,
 * 7), each kind once a form: a shop that writes one number so writes all of them so.
 */
final class ValueOddities {
    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,10})(?:\\.[0-9]{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** Codes that were withdrawn and are still sent, with what they are taken for. */
    private static final Map<String, String> WITHDRAWN = Map.of("ROL", "RON");

    private final Problems problems;
    private final Set<String> told = new HashSet<>();

    ValueOddities(Problems problems) {
        this.problems = problems;
    }

    void check(OciItem item) {
        for (Map.Entry<String, String> entry : item.fields().entrySet()) {
            String raw = entry.getValue();
            if (!raw.isBlank()) {
                Optional<OciField> field = OciField.of(entry.getKey());
                String at = field.map(known -> known.parameterName(item.index()))
                        .orElseGet(() -> "NEW_ITEM-" + entry.getKey() + "[" + item.index() + "]");
                field.ifPresent(known -> value(known, raw, at));
                if (!OciText.unescape(raw).equals(raw)) {
                    escaped(field.filter(OciText::isProse).isPresent(), at);
                }
            }
        }
    }

    private void value(OciField field, String raw, String at) {
        String text = raw.strip();
        if (!text.equals(raw) && field != OciField.LONGTEXT) {
            tell("there are blanks around it", at);
        }
        if (field != OciField.LONGTEXT && text.lines().count() > 1) {
            tell("it has line breaks, which only LONGTEXT may have", at);
        }
        switch (field.kind()) {
            case DECIMAL -> number(NUMBER, text, at, "a number has at most 11 digits, a dot and 3 decimals");
            case WHOLE -> number(WHOLE, text, at, "a whole number has neither decimals nor zeros before it");
            case FLAG -> {
                if (!text.equals(OciFlags.SET)) {
                    tell("a service is marked by X, and goods by nothing", at);
                }
            }
            default -> {
                if (field == OciField.CURRENCY && (!CURRENCY.matcher(text).matches() || WITHDRAWN.containsKey(text))) {
                    tell("a currency is named by its ISO 4217 code, as in use today", at);
                }
            }
        }
    }

    private void number(Pattern usual, String text, String at, String rule) {
        // what cannot be read at all is told where it is read
        if (!usual.matcher(text).matches() && OciNumbers.read(text).isPresent()) {
            tell(rule, at);
        }
    }

    private void tell(String rule, String at) {
        if (told.add(rule)) {
            problems.add(Problem.of(
                            OciProblem.VALUE_UNUSUAL, "The value can be read, but not by every receiver: " + rule + ".")
                    .at(at));
        }
    }

    private void escaped(boolean prose, String at) {
        if (told.add("escaped " + prose)) {
            problems.add(Problem.of(
                            OciProblem.VALUE_ESCAPED,
                            "The value holds references of HTML: it was escaped once too often."
                                    + (prose ? " It is read as it was meant." : " A key is not changed."))
                    .at(at)
                    .hint("Escape a value once, when it is written into the page."));
        }
    }
}
