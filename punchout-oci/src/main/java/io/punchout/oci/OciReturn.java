package io.punchout.oci;

import io.punchout.cart.Cart;
import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.Severity;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A return form as a buyer's system receives it, read as liberally as shops write it (OCI 7): any case, any order, gaps,
 * items counted from 0, names with or without a number, all spellings of the long text. Nothing is lost: what belongs to
 * no item is among {@link #others()}, and {@link #problems()} says what was odd. Immutable and thread-safe.
 */
public final class OciReturn {
    private final List<OciItem> items;
    private final Parameters others;
    private final List<Problem> problems;

    /** An item while it is read. */
    private static final class Draft {
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final List<String> longText = new ArrayList<>();

        OciItem toItem(int index) {
            String text = String.join("\n", longText).replaceAll("\\R", "\n");
            fields.computeIfPresent(OciField.LONGTEXT.name(), (name, first) -> text);
            return new OciItem(index, fields);
        }
    }

    private OciReturn(List<OciItem> items, Parameters others, List<Problem> problems) {
        this.items = List.copyOf(items);
        this.others = others;
        this.problems = problems;
    }

    /** Reads name and value pairs, decoded once: of a form body, or of the inputs of a page. */
    public static OciReturn of(Parameters parameters) {
        return of(parameters, new Problems());
    }

    private static OciReturn of(Parameters parameters, Problems problems) {
        Parameters form = XmlField.expand(parameters, problems);
        // by number, and no larger than what was sent: the number may be 99999
        Map<Integer, Draft> items = new TreeMap<>();
        List<Parameter> others = new ArrayList<>();
        Map<String, Integer> counted = new HashMap<>();
        Set<OciFieldName.Oddity> told = EnumSet.noneOf(OciFieldName.Oddity.class);
        Arrivals arrivals = new Arrivals(problems);
        for (Parameter pair : form) {
            Optional<OciFieldName> name = OciFieldName.of(pair.name());
            if (name.isEmpty()) {
                addOther(others, pair, problems);
                continue;
            }
            name.get().oddities().stream()
                    .filter(told::add)
                    .forEach(oddity -> problems.add(problem(oddity, pair.name())));
            int index = name.get().index() == OciFieldName.COUNTED
                    ? counted.merge(name.get().field(), 1, Integer::sum)
                    : name.get().index();
            arrivals.item(index);
            arrivals.add(
                    items.computeIfAbsent(index, unused -> new Draft()),
                    name.get().field(),
                    pair);
        }
        List<OciItem> list = new ArrayList<>(items.size());
        items.forEach((index, draft) -> list.add(draft.toItem(index)));
        checkNumbers(list, problems);
        return new OciReturn(list, Parameters.of(others), problems.list());
    }

    /** Reads what a browser posted, query included; the charset as in {@link OciCallUp#of}. */
    public static OciReturn of(HttpRequest request) {
        return of(request, null);
    }

    /**
     * Reads what a browser posted, query included, when the charset of the shop's forms is known (OCI 2.7): the body's
     * Content-Type goes before a field {@code _charset_}, and that before the known one.
     *
     * @param known the charset to take where the request names none; null means UTF-8 if it is that, else windows-1252
     */
    public static OciReturn of(HttpRequest request, @Nullable Charset known) {
        Parameters named = FormText.parse(request.rawQuery(), null).and(FormText.body(request));
        Charset charset = named.first("_charset_").flatMap(OciCharsets::of).orElse(known);
        Problems problems = new Problems();
        if (FormText.isMultipart(request)) {
            problems.add(Problem.of(
                            OciProblem.FORM_TYPE,
                            "The form came as multipart/form-data, which not every receiver reads.")
                    .as(Severity.WARNING)
                    .at("Content-Type")
                    .hint("Send it as application/x-www-form-urlencoded."));
        }
        return of(FormText.parse(request.rawQuery(), charset).and(FormText.body(request, charset)), problems);
    }

    /** Reads a return that was saved as text: a form body, percent-encoded, or what {@link OciCallUp#parse} reads. */
    public static OciReturn parse(String text) {
        OciCallUp saved = OciCallUp.parse(text);
        Problems problems = new Problems();
        SentParameters.tell(saved.oddities(), problems);
        return of(saved.query().and(saved.form()), problems);
    }

    /** Says it once of a form: a shop that writes one name so writes all of them so. */
    private static Problem problem(OciFieldName.Oddity oddity, String name) {
        if (oddity == OciFieldName.Oddity.MISPLACED_NUMBER) {
            return Problem.of(OciProblem.LONG_TEXT_NAME, "The number of the long text is at the wrong place.")
                    .at(name)
                    .hint("Write NEW_ITEM-LONGTEXT_1:132[]: SRM adds all others to the first item.");
        }
        return Problem.of(
                        OciProblem.FIELD_NAME_UNUSUAL,
                        "The name is not written as the standard has it: " + oddity.text() + ".")
                .at(name)
                .hint("Write NEW_ITEM-QUANTITY[1], and NEW_ITEM-LONGTEXT_1:132[].");
    }

    /** What is told of the order and the number of fields, once a kind. */
    private static final class Arrivals {
        private final Problems problems;
        private int last = Integer.MIN_VALUE;
        private boolean ordered = true;
        private boolean repeated;
        private final Set<Integer> seen = new HashSet<>();

        Arrivals(Problems problems) {
            this.problems = problems;
        }

        /** Forms may come field by field: what counts is where an item begins. */
        void item(int index) {
            if (!seen.add(index)) {
                return;
            }
            if (index < last && ordered) {
                ordered = false;
                problems.add(Problem.of(
                                OciProblem.INDEX_UNUSUAL, "Item number " + index + " comes after number " + last + ".")
                        .hint("Write the items in the order of their numbers."));
            }
            last = index;
        }

        void add(Draft draft, String field, Parameter pair) {
            String first = draft.fields.putIfAbsent(field, pair.value());
            if (field.equals(OciField.LONGTEXT.name())) {
                draft.longText.add(pair.value());
            } else if (first != null && !first.equals(pair.value())) {
                problems.add(Problem.of(OciProblem.DUPLICATE_FIELD, "The field came more than once: the first counts.")
                        .at(pair.name()));
            } else if (first != null && !repeated) {
                repeated = true;
                problems.add(Problem.of(OciProblem.DUPLICATE_FIELD, "The field came more than once, with one value.")
                        .as(Severity.ADVICE)
                        .at(pair.name()));
            }
        }
    }

    private static void addOther(List<Parameter> others, Parameter pair, Problems problems) {
        others.add(pair);
        if (OciFieldName.isItem(pair.name())) {
            problems.add(Problem.of(OciProblem.FIELD_NAME_INVALID, "The name begins like an item's field but is none.")
                    .at(pair.name())
                    .hint("Write NEW_ITEM-<FIELD>[<n>] with n from 1 to 99999."));
        }
    }

    private static void checkNumbers(List<OciItem> items, Problems problems) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).index() != i + 1) {
                problems.add(Problem.of(
                                OciProblem.INDEX_UNUSUAL,
                                "Item number " + items.get(i).index() + " stands where " + (i + 1) + " is expected.")
                        .hint("Count the items 1, 2, 3."));
                return;
            }
        }
    }

    /** Returns the items in the order of their numbers. */
    public List<OciItem> items() {
        return items;
    }

    /** Returns what belongs to no item, in order: ~fields, and parameters of the return URL. */
    public Parameters others() {
        return others;
    }

    /** Returns what was odd about the form. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the form as a cart in English, see {@link #toCart(String)}. */
    public Outcome<Cart> toCart() {
        return toCart("en");
    }

    /**
     * Returns the form as a cart: what a cart has no place for becomes attributes of its line. Numbers are read
     * leniently (OCI 2.4): a comma is a decimal mark, no PRICEUNIT means 1; two separators in one number are refused.
     * Refused, too: a form without items, which is how a visit ends without a cart, an item without quantity, and a
     * price without a currency.
     *
     * @param language the language of the texts, which OCI does not tell
     */
    public Outcome<Cart> toCart(String language) {
        return new CartReader(items, language).read();
    }

    /** Returns the number of items: their values are the buyer's. */
    @Override
    public String toString() {
        return "OciReturn(" + items.size() + " items)";
    }
}
