package io.punchout.oci;

import io.punchout.http.HttpRequest;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call-up as a buyer's browser sends it (OCI 1). Query and form are one list of parameters, decoded once: on a clash
 * the form wins, of several values of one name the first that is not blank counts, unknown parameters are kept. Names are compared
 * without regard to case, whatever the default locale. Reading never fails; {@link #problems()} says what is odd.
 * Immutable and thread-safe.
 */
public final class OciCallUp {
    /** The most parameters that the library reads of a call-up. */
    public static final int MAX_PARAMETERS = 1_000;

    private static final OciSettings USUAL = OciSettings.builder().build();
    private static final String DEFAULT_TARGET = "_top";
    private static final Pattern HEAD_END = Pattern.compile("\n[ \t]*\n");
    private static final Pattern CUT_URL = Pattern.compile("(?i)(?<![^&])([^&=]{1,100})=https?://[^&?]*+\\?[^&]*+&");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2}");

    private final String method;
    private final String path;
    private final Parameters query;
    private final Parameters form;
    private final Parameters parameters;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> cutUrls;
    private final Set<SentParameters.Oddity> oddities;
    private final @Nullable String otherType;

    private OciCallUp(String method, String path, SentParameters query, SentParameters form, String rawQuery) {
        this(method, path, query, form, rawQuery, null);
    }

    private OciCallUp(
            String method,
            String path,
            SentParameters query,
            SentParameters form,
            String rawQuery,
            @Nullable String otherType) {
        this.method = method;
        this.path = path;
        this.query = query.pairs();
        this.form = form.pairs();
        this.oddities = EnumSet.noneOf(SentParameters.Oddity.class);
        oddities.addAll(query.oddities());
        oddities.addAll(form.oddities());
        this.otherType = otherType;
        this.form.forEach(this::count);
        Parameters others = Parameters.of(this.query.stream()
                .filter(pair ->
                        values.getOrDefault(OciNames.fold(pair.name()), "").isBlank())
                .toList());
        others.forEach(this::count);
        this.parameters = others.and(this.form);
        this.cutUrls = cutUrls(rawQuery);
    }

    /** The first value counts; one that is empty says nothing. */
    private void count(Parameter pair) {
        values.merge(OciNames.fold(pair.name()), pair.value(), (first, next) -> first.isBlank() ? next : first);
    }

    /** Returns in what the parameters were not divided or named as usual. */
    Set<SentParameters.Oddity> oddities() {
        return oddities;
    }

    /** Returns the Content-Type of the form, if that is not the one of forms. */
    Optional<String> otherType() {
        return Optional.ofNullable(otherType);
    }

    /** Names whose values are unescaped URLs with a query: their ampersands divide the call-up's own. */
    private static Set<String> cutUrls(String rawQuery) {
        if (!rawQuery.contains("://")) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        Matcher url = CUT_URL.matcher(rawQuery);
        while (url.find()) {
            names.add(OciNames.fold(url.group(1)));
        }
        return names;
    }

    /** Tells whether a URL of this name lost what followed its first ampersand, because it was not escaped. */
    boolean isCutUrl(String name) {
        return cutUrls.contains(OciNames.fold(name));
    }

    /**
     * Reads a request. The charset is that of the Content-Type; without one UTF-8 if that is what was sent, else
     * windows-1252.
     */
    public static OciCallUp of(HttpRequest request) {
        boolean form = FormText.hasForm(request);
        String type = request.contentType().mediaType();
        return new OciCallUp(
                request.method(),
                request.path(),
                SentParameters.parse(request.rawQuery(), null),
                form
                        ? SentParameters.parse(
                                FormText.text(request),
                                FormText.charset(request).orElse(null))
                        : SentParameters.NONE,
                request.rawQuery(),
                form && !request.contentType().isForm() && !type.isEmpty() ? type : null);
    }

    /**
     * Reads a call-up that was saved as text: a URL, a form body, or both as in HTTP and in the transaction log: {@code
     * POST /path?query}, an empty line, the body. Headers in between are skipped.
     */
    public static OciCallUp parse(String text) {
        String trimmed = text.strip().replace("\r\n", "\n");
        String method = trimmed.startsWith("GET ") ? "GET" : "POST";
        if (trimmed.startsWith(method + " ")) {
            String[] parts = HEAD_END.split(trimmed, 2);
            String target = trimmed.substring(method.length()).strip().split("\\s", 2)[0];
            return url(method, target, SentParameters.parse(parts.length > 1 ? parts[1].strip() : "", null));
        }
        int equals = trimmed.indexOf('=');
        String start = equals < 0 ? trimmed : trimmed.substring(0, equals);
        boolean isUrl = start.startsWith("/") || start.contains("://") || start.contains("?");
        return isUrl
                ? url("GET", trimmed, SentParameters.NONE)
                : new OciCallUp("POST", "/", SentParameters.NONE, SentParameters.parse(trimmed, null), "");
    }

    private static OciCallUp url(String method, String url, SentParameters form) {
        int hash = url.indexOf('#');
        String whole = hash < 0 ? url : url.substring(0, hash);
        int question = whole.indexOf('?');
        String query = question < 0 ? "" : whole.substring(question + 1);
        String path = question < 0 ? whole : whole.substring(0, question);
        return new OciCallUp(method, path, SentParameters.parse(query, null), form, query);
    }

    /** Returns the HTTP method, {@code "GET"} or {@code "POST"}. */
    public String method() {
        return method;
    }

    /** Returns the URL's path; the URL without its query if it was read from a text. */
    public String path() {
        return path;
    }

    /** Returns the parameters of the URL, all of them. */
    public Parameters query() {
        return query;
    }

    /** Returns the parameters of the form body. */
    public Parameters form() {
        return form;
    }

    /**
     * Returns all parameters that count, in order: those of the URL that the form does not have or has blank, then the
     * form's.
     */
    public Parameters parameters() {
        return parameters;
    }

    /** Returns the value of a parameter as it was sent, possibly empty. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(OciNames.fold(name)));
    }

    private Optional<String> text(String name) {
        return value(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<String> text(List<String> names) {
        return names.stream().flatMap(name -> text(name).stream()).findFirst();
    }

    /** Returns a parameter by the connection's names for it, without blanks around it; empty if it is blank. */
    Optional<String> text(OciParameter parameter, OciSettings settings) {
        return text(settings.namesOf(parameter));
    }

    /** Returns the URL that the cart goes to, by any of the usual names; unchecked. OCI 1.2: HOOK_URL. */
    public Optional<String> hookUrl() {
        return text(OciNames.HOOKS);
    }

    /** Returns the URL that the cart goes to, by the connection's names for it; unchecked. OCI 1.2: HOOK_URL. */
    public Optional<String> hookUrl(OciSettings settings) {
        return text(OciParameter.HOOK_URL, settings);
    }

    /**
     * Returns the window or frame for the return form: the first usable one of returntarget, ~TARGET and {@code _top}.
     */
    public String target() {
        return text(OciNames.RETURN_TARGET)
                .flatMap(OciCallUp::frame)
                .or(() -> text(OciNames.TARGET).flatMap(OciCallUp::frame))
                .orElse(DEFAULT_TARGET);
    }

    /** Returns a usable target; the names that HTML has for frames are the same in any case. */
    static Optional<String> frame(String name) {
        String stripped = name.strip();
        return Optional.of(stripped.startsWith("_") ? OciNames.fold(stripped) : stripped)
                .filter(ReturnForm::isTarget);
    }

    /** Returns ~OkCode, which is {@code ADDI} where it is sent. */
    public Optional<String> okCode() {
        return text(OciNames.OK_CODE);
    }

    /** Returns ~CALLER, which is {@code CTLG} where it is sent. */
    public Optional<String> caller() {
        return text(OciNames.CALLER);
    }

    /** Returns what is asked for, by the usual names, see {@link #function(OciSettings)}. */
    public Outcome<OciFunction> function() {
        return function(USUAL);
    }

    /**
     * Returns what is asked for, by the connection's names (OCI 1.4). A FUNCTION that nobody knows is a login. VALIDATE
     * without PRODUCTID but with SEARCHSTRING is SOURCING, as 3.0 writes it. Refused if an argument is missing or unusable.
     */
    public Outcome<OciFunction> function(OciSettings settings) {
        return new FunctionReader(this, settings).read();
    }

    /** Returns the function that is named, by the usual names; empty for a login. */
    public Optional<OciFunctionName> functionName() {
        return new FunctionReader(this, USUAL).name();
    }

    /** Returns OCI_VERSION, for information only. */
    public Optional<String> ociVersion() {
        return text(OciNames.VERSIONS);
    }

    /** Returns the language of the buyer's system, as in xml:lang, if it is said in two letters. */
    public Optional<String> language() {
        return text(OciNames.LANGUAGES)
                .filter(value -> LANGUAGE.matcher(value).matches())
                .map(OciNames::fold);
    }

    /**
     * Returns the charset of the return page (OCI 2.7): the connection's own, else http_content_charset if pages can be
     * written in it, else UTF-8.
     *
     * @param fixed the connection's own, if it has one
     */
    public Charset returnCharset(@Nullable Charset fixed) {
        return fixed != null
                ? fixed
                : text(OciNames.CHARSET).flatMap(OciCharsets::of).orElse(StandardCharsets.UTF_8);
    }

    /** Returns the NEW_ITEM-* values that every item echoes, by the names of their fields in upper case (OCI 1.2). */
    Parameters statics() {
        return Parameters.of(parameters.stream()
                .flatMap(pair ->
                        OciFieldName.of(pair.name())
                                .map(name ->
                                        new Parameter(name.field(), pair.value().strip()))
                                .stream())
                .filter(pair -> !pair.value().isEmpty())
                .toList());
    }

    /** Returns what is odd about the call-up, by the usual names; the texts hold names, no values. */
    public List<Problem> problems() {
        return CallUpCheck.check(this, USUAL);
    }

    /** Returns what is odd about the call-up, by the connection's names; the texts hold names, no values. */
    public List<Problem> problems(OciSettings settings) {
        return CallUpCheck.check(this, settings);
    }

    /** Returns the names of which different values were sent. */
    List<String> ambiguousNames() {
        Map<String, String> ambiguous = new LinkedHashMap<>();
        for (Parameter pair : query.and(form)) {
            if (!pair.name().isEmpty() && !pair.value().equals(values.get(OciNames.fold(pair.name())))) {
                ambiguous.putIfAbsent(OciNames.fold(pair.name()), pair.name());
            }
        }
        return List.copyOf(ambiguous.values());
    }

    /** Returns method and number of parameters: their values may be secrets. */
    @Override
    public String toString() {
        return "OciCallUp(" + method + ", " + parameters.list().size() + " parameters)";
    }
}
