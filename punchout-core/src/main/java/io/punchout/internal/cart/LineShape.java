package io.punchout.internal.cart;

import io.punchout.cart.CartLine;
import io.punchout.cart.Classification;
import io.punchout.cart.Money;
import io.punchout.cart.PriceBasis;
import io.punchout.cart.SupplierId;
import io.punchout.cart.Text;
import io.punchout.connection.CartSettings;
import io.punchout.connection.DecimalPolicy;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutProblem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shapes lines, and the parts of bundles, as a buyer's system wants them; what that changes is told. */
final class LineShape {
    /** What cXML's users call a supplier's number in the buyer's system. */
    private static final String BUYERS_NUMBER = "VendorID";

    private final CartSettings settings;
    private final Problems problems;
    private final Set<String> unmapped = new HashSet<>();
    private final @Nullable String language;
    /** Whether the settings want nothing of any line but perhaps its language. */
    private final boolean asTheyAre;

    private boolean languageTold;

    LineShape(CartSettings settings, @Nullable String buyersLanguage, Problems problems) {
        this.settings = settings;
        this.language = settings.language() == null ? buyersLanguage : settings.language();
        this.problems = problems;
        this.asTheyAre = settings.descriptionLength() == null
                && settings.units().isEmpty()
                && settings.decimals().quantity() == null
                && settings.decimals().price() == null
                && settings.defaultSupplierId() == null
                && settings.classificationDomain() == null;
    }

    /** Tells whether a line, with its parts, is already as the buyer's system wants it: nearly all are. */
    boolean isShaped(CartLine line) {
        return asTheyAre
                && (language == null
                        || Languages.fits(line.product().descriptions().get(0).language(), language))
                && line.parts().stream().allMatch(this::isShaped);
    }

    CartLine apply(CartLine line, String where) {
        List<Text> texts = inLanguage(line, where + ".description");
        CartLine.Builder shaped = line.toBuilder()
                .descriptions(texts)
                .description(cut(texts.get(0).value(), where + ".description"))
                .unit(unit(line.unit(), where + ".unit"))
                .quantity(quantity(line.quantity(), where + ".quantity"))
                .unitPrice(price(line.unitPrice(), where + ".unitPrice"));
        PriceBasis basis = line.priceBasis();
        if (basis != null) {
            String unit = unit(basis.unit(), where + ".priceBasis");
            shaped.priceBasis(new PriceBasis(basis.quantity(), unit, basis.conversionFactor()));
        }
        String supplier = settings.defaultSupplierId();
        if (supplier != null && line.part().supplier() == null) {
            shaped.supplier(new SupplierId(BUYERS_NUMBER, supplier));
        }
        classify(line, shaped, where + ".classifications");
        List<CartLine> parts = new ArrayList<>(line.parts().size());
        for (int i = 0; i < line.parts().size(); i++) {
            parts.add(apply(line.parts().get(i), where + ".parts[" + i + "]"));
        }
        return shaped.parts(parts).build();
    }

    /** The text in the buyer's language first: of several texts OCI carries one. */
    private List<Text> inLanguage(CartLine line, String where) {
        List<Text> texts = line.product().descriptions();
        if (language == null || Languages.fits(texts.get(0).language(), language)) {
            return texts;
        }
        for (Text text : texts) {
            if (Languages.fits(text.language(), language)) {
                List<Text> ordered = new ArrayList<>(texts);
                ordered.remove(text);
                ordered.add(0, text);
                return ordered;
            }
        }
        if (settings.language() != null && !languageTold) {
            // once: a shop that lacks the language lacks it in every line
            languageTold = true;
            problems.add(Problem.of(
                            PunchOutProblem.CART_LANGUAGE_MISSING,
                            "There is no text in the connection's language '" + language + "': the main text goes.")
                    .at(where));
        }
        return texts;
    }

    private String cut(String text, String where) {
        Integer most = settings.descriptionLength();
        if (most == null || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        problems.add(Problem.of(
                        PunchOutProblem.CART_TEXT_CUT,
                        "The description was cut to the connection's " + most + " characters.")
                .at(where));
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    private String unit(String unit, String where) {
        // told once for each unit: a cart has few of them and many lines
        if (!settings.units().isEmpty() && !settings.units().containsKey(unit) && unmapped.add(unit)) {
            problems.add(Problem.of(
                            PunchOutProblem.CART_UNIT_UNMAPPED,
                            "The connection's units do not name '" + unit + "': it goes as it is.")
                    .at(where)
                    .hint("Add it to the connection's units, be it with the same name."));
        }
        return settings.unit(unit);
    }

    private BigDecimal quantity(BigDecimal quantity, String where) {
        BigDecimal fitting = fit(quantity, settings.decimals().quantity(), where);
        if (fitting.signum() == 0 && quantity.signum() != 0) {
            problems.add(Problem.of(PunchOutProblem.CART_DECIMALS, "Rounded, the quantity would be zero.")
                    .at(where));
        }
        return fitting;
    }

    private Money price(Money price, String where) {
        return new Money(fit(price.amount(), settings.decimals().price(), where), price.currency());
    }

    private BigDecimal fit(BigDecimal number, @Nullable Integer most, String where) {
        if (most == null || number.scale() <= most) {
            return number;
        }
        String text = number.toPlainString() + " has more than the " + most + " decimals that the buyer's system takes";
        if (settings.decimals().excess() == DecimalPolicy.Excess.REFUSE) {
            problems.add(Problem.of(PunchOutProblem.CART_DECIMALS, text + ".")
                    .at(where)
                    .hint("Change it, state the price for more units, or let the connection round."));
            return number;
        }
        BigDecimal rounded = number.setScale(most, RoundingMode.HALF_UP);
        problems.add(Problem.of(
                        PunchOutProblem.CART_NUMBER_ROUNDED,
                        text + ": it was rounded to " + rounded.toPlainString() + ".")
                .at(where));
        return rounded;
    }

    private void classify(CartLine line, CartLine.Builder shaped, String where) {
        String domain = settings.classificationDomain();
        if (domain == null) {
            return;
        }
        List<Classification> wanted = line.classifications().stream()
                .filter(each -> each.domain().equalsIgnoreCase(domain))
                .toList();
        if (wanted.isEmpty()) {
            problems.add(Problem.of(
                            PunchOutProblem.CART_CLASSIFICATION_MISSING,
                            "The line has no class in " + domain + ", which the buyer wants.")
                    .at(where));
            return;
        }
        shaped.classifications(wanted);
    }
}
