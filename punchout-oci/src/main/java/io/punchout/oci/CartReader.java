package io.punchout.oci;

import io.punchout.cart.Cart;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a cart of the items of a return form. */
final class CartReader {
    /** What shops write for a code; the Romanian leu lost four zeros in 2005, and nobody sends the old one. */
    private static final Map<String, String> WORDS = Map.of("EURO", "EUR", "\u20AC", "EUR", "ROL", "RON");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final List<OciItem> items;
    private final String language;
    private final Problems problems = new Problems();

    CartReader(List<OciItem> items, String language) {
        this.items = items;
        this.language = language;
    }

    Outcome<Cart> read() {
        if (items.isEmpty()) {
            return Outcome.refused(
                    Problem.of(OciProblem.NO_ITEMS, "The form has no items: the user left without a cart."));
        }
        Optional<String> currency = items.stream()
                .flatMap(item -> item.value(OciField.CURRENCY).stream())
                .findFirst()
                .flatMap(CartReader::currency);
        if (currency.isEmpty()) {
            return Outcome.refused(Problem.of(OciProblem.FIELD_MISSING, "No item names a currency by its ISO code.")
                    .at(OciField.CURRENCY.parameterName(items.get(0).index())));
        }
        Cart.Builder cart = Cart.builder(currency.get());
        ValueOddities oddities = new ValueOddities(problems);
        for (OciItem item : items) {
            oddities.check(item);
            new LineReader(item, currency.get(), language, problems).read().ifPresent(cart::line);
        }
        return problems.hasErrors()
                ? Outcome.refused(problems.list())
                : Outcome.accepted(cart.build(), problems.list());
    }

    static Optional<String> currency(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String code = WORDS.getOrDefault(upper, upper);
        return Optional.of(code).filter(value -> CODE.matcher(value).matches());
    }
}
