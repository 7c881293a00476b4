package io.punchout.testkit.check;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A form of a page, with the values that it has there. Buttons do not count; anything else with a name does.
 *
 * @param action where it goes, as written; empty when it does not say
 * @param method {@code "GET"} or {@code "POST"}
 * @param target the window or frame; empty when it does not say
 */
record PageForm(String action, String method, String target, Parameters fields) {
    private static final String CONTROLS = "input[name], textarea[name], select[name]";
    private static final Set<String> BUTTONS = Set.of("submit", "image", "button", "reset", "file");

    /** Returns the form of an element, or of a whole page whose fields are in no form. */
    static PageForm of(Element form) {
        List<Parameter> fields = new ArrayList<>();
        for (Element control : controls(form)) {
            values(control).forEach(value -> fields.add(new Parameter(control.attr("name"), value)));
        }
        String method = form.attr("method").equalsIgnoreCase("get") ? "GET" : "POST";
        return new PageForm(
                form.attr("action").strip(), method, form.attr("target").strip(), Parameters.of(fields));
    }

    /** What stands in a form, and what names it by its id, wherever it stands. */
    private static Elements controls(Element form) {
        Elements controls = form.select(CONTROLS);
        Document page = form.ownerDocument();
        if (page != null && !form.id().isEmpty()) {
            page.select(CONTROLS).stream()
                    .filter(control -> control.attr("form").equals(form.id()) && !controls.contains(control))
                    .toList()
                    .forEach(controls::add);
        }
        return controls.not("[disabled]");
    }

    private static List<String> values(Element control) {
        return switch (control.normalName()) {
            case "textarea" -> List.of(control.wholeText());
            case "select" -> selected(control);
            default -> input(control);
        };
    }

    private static List<String> input(Element input) {
        String type = input.attr("type").toLowerCase(Locale.ROOT);
        boolean unset = (type.equals("checkbox") || type.equals("radio")) && !input.hasAttr("checked");
        return unset || BUTTONS.contains(type) ? List.of() : List.of(input.attr("value"));
    }

    private static List<String> selected(Element select) {
        List<String> chosen =
                select.select("option[selected]").stream().map(PageForm::option).toList();
        Element first = select.selectFirst("option");
        return chosen.isEmpty() && first != null ? List.of(option(first)) : chosen;
    }

    private static String option(Element option) {
        return option.hasAttr("value") ? option.attr("value") : option.text();
    }
}
