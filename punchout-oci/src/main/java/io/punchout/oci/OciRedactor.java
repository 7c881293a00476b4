package io.punchout.oci;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.http.ReturnForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages for the log with every secret masked, by the structure of the message: parameter by parameter, and
 * inside values that are URLs again. Immutable and thread-safe.
 */
final class OciRedactor {
    static final String MASK = "***";
    private static final int MAX_DEPTH = 3;

    private final Predicate<String> secret;
    /** Whether no field of the table is secret. */
    private final boolean tableIsOpen;

    private OciRedactor(Predicate<String> secret, boolean tableIsOpen) {
        this.secret = secret;
        this.tableIsOpen = tableIsOpen;
    }

    /** Masks what is usually secret and the connection's password; without a connection all but OCI's own names. */
    static OciRedactor of(@Nullable OciSettings settings) {
        if (settings == null) {
            return new OciRedactor(name -> !OciNames.isKnown(name), false);
        }
        List<String> passwords = settings.namesOf(OciParameter.PASSWORD);
        Predicate<String> secret = name -> OciNames.isSecret(name) || passwords.contains(OciNames.fold(name));
        boolean odd = passwords.stream().anyMatch(name -> OciNames.isItemField(name.toUpperCase(Locale.ROOT)));
        return new OciRedactor(secret, !odd);
    }

    boolean isSecret(String name) {
        return secret.test(name);
    }

    String callUp(OciCallUp callUp) {
        String line = callUp.method() + " " + callUp.path();
        if (!callUp.query().isEmpty()) {
            line += "?" + encode(callUp.query());
        }
        return callUp.form().isEmpty() ? line : line + "\n\n" + encode(callUp.form());
    }

    /**
     * @param items how many of the last fields are items' fields of the table, whose names need not be looked at
     */
    String form(ReturnForm form, int items) {
        Parameters fields = Parameters.of(form.fields());
        Masking masking = new Masking(form.fields().size() - (tableIsOpen ? items : 0));
        String head = form.method() + " " + url(form.action().toString(), 0) + "\n\n";
        return fields.encode(head, form.charset(), masking);
    }

    /** Masks the first so many pairs by their names, the others only inside of URLs. */
    private final class Masking implements UnaryOperator<Parameter> {
        private int named;

        Masking(int named) {
            this.named = named;
        }

        @Override
        public Parameter apply(Parameter pair) {
            return named-- > 0 ? mask(pair, 0) : maskUrl(pair, 0);
        }
    }

    private String encode(Parameters parameters) {
        return parameters.encode(StandardCharsets.UTF_8, pair -> mask(pair, 0));
    }

    private Parameter maskUrl(Parameter pair, int depth) {
        String value = url(pair.value(), depth + 1);
        return value.equals(pair.value()) ? pair : new Parameter(pair.name(), value);
    }

    private Parameter mask(Parameter pair, int depth) {
        if (!secret.test(pair.name())) {
            return maskUrl(pair, depth);
        }
        // a lone value is read as a name
        return new Parameter(pair.value().isEmpty() && !OciNames.isSecret(pair.name()) ? MASK : pair.name(), MASK);
    }

    /** Masks inside a URL: user, path parameters, secret parameters of the query, fragment. Other texts stay. */
    private String url(String text, int depth) {
        int scheme = text.indexOf("://");
        int question = text.indexOf('?');
        if (scheme < 0 && question < 0) {
            return text;
        }
        if (depth > MAX_DEPTH) {
            return MASK;
        }
        int hash = text.indexOf('#');
        String whole = hash < 0 ? text : text.substring(0, hash);
        question = whole.indexOf('?');
        String place = question < 0 ? whole : whole.substring(0, question);
        String masked =
                place.replaceFirst("://[^/]*@", "://" + MASK + "@").replaceAll(";([^;=/]*)=[^;/]*", ";$1=" + MASK);
        if (question >= 0) {
            masked += "?" + query(whole.substring(question + 1), depth);
        }
        return hash < 0 ? masked : masked + "#" + MASK;
    }

    private String query(String raw, int depth) {
        List<String> pairs = new ArrayList<>();
        for (String pair : raw.split("&", -1)) {
            Parameters decoded = Parameters.parse(pair, StandardCharsets.UTF_8);
            // what needs no mask stays letter by letter
            pairs.add(decoded.stream()
                    .map(one -> mask(one, depth))
                    .filter(one -> !one.equals(decoded.list().get(0)))
                    .findFirst()
                    .map(one -> Parameters.of(one).encode(StandardCharsets.UTF_8))
                    .orElse(pair));
        }
        return String.join("&", pairs);
    }
}
