package io.punchout.testkit.conformance;

import io.punchout.http.HttpReply;
import io.punchout.http.Parameter;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Problem;
import io.punchout.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Compares what came of an act with what is expected of it; each line that does not hold is a failure. */
final class Expectations {
    static final List<String> KEYS = List.of(
            "http",
            "header",
            "status",
            "status says",
            "start url",
            "element",
            "no element",
            "count",
            "document begins",
            "document has",
            "document is",
            "same reply",
            "accepted",
            "form",
            "field",
            "page has",
            "page has not",
            "page header",
            "no page header",
            "problem",
            "nowhere",
            "logged",
            "shop asked",
            "connection",
            "operation",
            "buyer cookie",
            "return url",
            "language",
            "user",
            "item",
            "selected item",
            "extrinsic",
            "contact",
            "ship to",
            "orders received",
            "order",
            "order has",
            "order line",
            "order line has",
            "deviation",
            "from cart");

    private final String file;
    private final Seen seen;
    private final List<String> failures;
    private final Map<String, BiConsumer<Entry, String>> single;

    Expectations(String file, Seen seen, List<String> failures) {
        this.file = file;
        this.seen = seen;
        this.failures = failures;
        this.single = Map.ofEntries(
                Map.entry(
                        "http",
                        (entry, text) ->
                                same(entry, text, Integer.toString(reply(entry).status()))),
                Map.entry("header", this::header),
                Map.entry("status", this::status),
                Map.entry("status says", (entry, text) -> contains(entry, text, value("Response/Status"))),
                Map.entry(
                        "start url",
                        (entry, text) -> same(entry, text, seen.document().contains("?token=") ? "yes" : "no")),
                Map.entry("element", this::element),
                Map.entry(
                        "no element",
                        (entry, text) ->
                                same(entry, "nothing", Checks.orNothing(ElementPath.values(seen.document(), text)))),
                Map.entry("count", this::count),
                Map.entry(
                        "document begins",
                        (entry, text) -> same(entry, text, Checks.beginning(seen.document(), text.length()))),
                Map.entry("document has", (entry, text) -> contains(entry, text, seen.document())),
                Map.entry("document is", (entry, text) -> same(entry, text, Checks.kind(seen.document()))),
                Map.entry("same reply", this::sameReply),
                Map.entry("accepted", (entry, text) -> same(entry, text, seen.accepted() ? "yes" : "no")),
                Map.entry("form", this::form),
                Map.entry("page has", (entry, text) -> contains(entry, text, page(entry))),
                Map.entry("page has not", (entry, text) -> containsNot(entry, text, page(entry))),
                Map.entry("page header", this::pageHeader),
                Map.entry(
                        "no page header", (entry, text) -> same(entry, "nothing", pageHeader(entry, text, "nothing"))),
                Map.entry("nowhere", this::nowhere),
                Map.entry("logged", (entry, text) -> contains(entry, text, logged())));
    }

    void check(Block block) {
        for (Entry entry : block.entries()) {
            BiConsumer<Entry, String> check = single.get(entry.key());
            if (check != null) {
                check.accept(entry, entry.text());
            }
        }
        problems(block);
        fields(block);
        new ShopExpectations(seen, this::same).check(block);
        new OrderExpectations(seen, this::same).check(block);
    }

    private void fail(Entry entry, String found) {
        failures.add(file + ", line " + entry.line() + ": expected '" + entry.key() + ": " + entry.raw()
                + "', but found " + found);
    }

    private void same(Entry entry, String expected, String found) {
        if (!expected.equals(found)) {
            fail(entry, "'" + found + "'");
        }
    }

    private void contains(Entry entry, String piece, String text) {
        if (!text.contains(piece)) {
            fail(entry, "'" + text + "'");
        }
    }

    private void containsNot(Entry entry, String piece, String text) {
        if (text.contains(piece)) {
            fail(entry, "it in '" + text + "'");
        }
    }

    private HttpReply reply(Entry entry) {
        if (seen.reply() == null) {
            throw new TranscriptException(
                    file, entry.line(), "'" + entry.key() + "' is of a reply, and there is none here");
        }
        return seen.reply();
    }

    private String page(Entry entry) {
        return formOf(entry).toHtml();
    }

    private ReturnForm formOf(Entry entry) {
        ReturnForm form = seen.form();
        if (form == null) {
            throw new TranscriptException(
                    file, entry.line(), "'" + entry.key() + "' is of a form, and there is none here");
        }
        return form;
    }

    private void pageHeader(Entry entry, String text) {
        String[] parts = text.split(" = ", 2);
        contains(entry, parts.length < 2 ? "a value" : parts[1], pageHeader(entry, parts[0], ""));
    }

    private String pageHeader(Entry entry, String name, String none) {
        return formOf(entry).headers().first(name).orElse(none);
    }

    private String value(String path) {
        return String.join(" + ", ElementPath.values(seen.document(), path));
    }

    private void status(Entry entry, String text) {
        same(entry, text, value("Response/Status/@code") + " " + value("Response/Status/@text"));
    }

    private void header(Entry entry, String text) {
        String[] parts = text.split("=", 2);
        same(entry, parts[1].strip(), reply(entry).header(parts[0].strip()).orElse("nothing"));
    }

    private void element(Entry entry, String text) {
        int equals = text.indexOf(" = ");
        String path = equals < 0 ? text : text.substring(0, equals);
        List<String> found = ElementPath.values(seen.document(), path);
        if (equals < 0 ? found.isEmpty() : !found.contains(text.substring(equals + 3))) {
            fail(entry, found + " in " + seen.document());
        }
    }

    private void count(Entry entry, String text) {
        String[] parts = text.split(" = ", 2);
        int found = ElementPath.values(seen.document(), parts[0]).size();
        same(entry, parts.length < 2 ? "a number" : parts[1], Integer.toString(found));
    }

    private void sameReply(Entry entry, String text) {
        HttpReply first = seen.first();
        boolean equal = first != null && Checks.sameBytes(reply(entry), first);
        same(entry, text, equal ? "yes" : "no");
    }

    private void form(Entry entry, String text) {
        ReturnForm form = seen.form();
        same(entry, text, form == null ? "none" : form.method() + " " + form.action() + " " + form.target());
    }

    private void nowhere(Entry entry, String text) {
        String page = seen.form() == null ? "" : seen.form().toHtml();
        containsNot(entry, text, String.join("\n", seen.document(), page, logged()));
    }

    private String logged() {
        return seen.log().stream()
                .map(entry -> entry.type().label() + " " + entry.message() + " " + entry.problems())
                .collect(Collectors.joining("\n"));
    }

    /** Errors and warnings must be exactly those that are named; advice only if it is. */
    private void problems(Block block) {
        List<Entry> named = block.all("problem").toList();
        Set<String> expected = new TreeSet<>();
        for (Entry entry : named) {
            String[] parts = entry.text().split(" at ", 2);
            expected.add(parts[0]);
            if (seen.problems().stream().noneMatch(problem -> Checks.isAt(problem, parts))) {
                fail(entry, seen.problems().toString());
            }
        }
        Set<String> unnamed = seen.problems().stream()
                .filter(problem -> problem.severity() != Severity.ADVICE)
                .map(Problem::code)
                .filter(code -> !expected.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unnamed.isEmpty()) {
            failures.add(file + ", line " + block.line() + ": problems that are not expected: " + unnamed + " of "
                    + seen.problems());
        }
    }

    private void fields(Block block) {
        List<Entry> named = block.all("field").toList();
        if (named.isEmpty()) {
            return;
        }
        List<String> found = new ArrayList<>();
        ReturnForm form = seen.form();
        if (form != null) {
            form.fields().stream().map(Parameter::name).forEach(found::add);
        }
        same(named.get(0), named.stream().map(Entry::text).toList().toString(), found.toString());
    }
}
