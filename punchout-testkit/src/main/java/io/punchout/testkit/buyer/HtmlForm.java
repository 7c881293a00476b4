package io.punchout.testkit.buyer;

import io.punchout.http.Parameter;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A form of a page, filled as the page has it. Immutable.
 *
 * @param action where it goes, absolute
 * @param method {@code "GET"} or {@code "POST"}
 * @param enctype how it is encoded, for example {@code "application/x-www-form-urlencoded"}
 * @param target the window or frame for the answer; empty when none is named
 * @param charset the charset of the submitted values
 * @param entries what is sent, in order
 */
public record HtmlForm(
        String action, String method, String enctype, String target, Charset charset, List<Parameter> entries) {

    public HtmlForm {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(enctype, "enctype");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(charset, "charset");
        entries = List.copyOf(entries);
    }

    static HtmlForm of(Element form, URI page, Charset pageCharset) {
        String action = form.attr("action").isBlank() ? page.toString() : form.absUrl("action");
        Charset charset = pageCharset;
        for (String name : form.attr("accept-charset").strip().split("[\\s,]+", -1)) {
            Optional<Charset> known = FormCharset.named(name.isEmpty() ? pageCharset.name() : name);
            if (known.isPresent()) {
                charset = known.get();
                break;
            }
        }
        String method = form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
        String enctype = form.attr("enctype").toLowerCase(Locale.ROOT);
        return new HtmlForm(
                action.isEmpty() ? form.attr("action") : action,
                method,
                enctype.isEmpty() ? "application/x-www-form-urlencoded" : enctype,
                form.attr("target"),
                charset,
                entries(form));
    }

    private static List<Parameter> entries(Element form) {
        List<Parameter> entries = new ArrayList<>();
        for (Element control : form.select("input[name], textarea[name], select[name]")) {
            String name = control.attr("name");
            if (!name.isEmpty() && !control.hasAttr("disabled") && control.closest("fieldset[disabled]") == null) {
                values(control).forEach(value -> entries.add(new Parameter(name, value)));
            }
        }
        return entries;
    }

    private static List<String> values(Element control) {
        if (control.normalName().equals("textarea")) {
            return List.of(control.wholeText());
        }
        if (control.normalName().equals("select")) {
            return selected(control);
        }
        return switch (control.attr("type").toLowerCase(Locale.ROOT)) {
            case "submit", "image", "button", "reset", "file" -> List.of();
            case "checkbox", "radio" ->
                control.hasAttr("checked")
                        ? List.of(control.hasAttr("value") ? control.attr("value") : "on")
                        : List.of();
            case "hidden" -> List.of(control.attr("value"));
            default -> List.of(control.attr("value").replaceAll("[\r\n]", ""));
        };
    }

    private static List<String> selected(Element select) {
        List<String> chosen =
                select.select("option[selected]").stream().map(HtmlForm::value).toList();
        Element first = select.selectFirst("option");
        return chosen.isEmpty() && first != null && !select.hasAttr("multiple") ? List.of(value(first)) : chosen;
    }

    private static String value(Element option) {
        return option.hasAttr("value") ? option.attr("value") : option.text();
    }

    /** Returns the value of the first entry of this name, which must be written exactly so; null if there is none. */
    public @Nullable String value(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns this form with another value typed in.
     *
     * @throws IllegalArgumentException if the form has no such field
     */
    public HtmlForm with(String name, String value) {
        if (value(name) == null) {
            throw new IllegalArgumentException("the form has no field '" + name + "'");
        }
        List<Parameter> filled = new ArrayList<>();
        for (Parameter entry : entries) {
            filled.add(entry.name().equals(name) ? new Parameter(name, value) : entry);
        }
        return new HtmlForm(action, method, enctype, target, charset, filled);
    }

    /** Returns where it goes and how many entries it has: their values may be secrets. */
    @Override
    public String toString() {
        return "HtmlForm(" + method + ", " + entries.size() + " entries)";
    }
}
