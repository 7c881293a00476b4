package io.punchout.oci;

import io.punchout.constraint.Consistency;
import io.punchout.constraint.Consistent;
import io.punchout.constraint.Findings;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a receiver wants return forms, beyond the rules of the standard. Immutable.
 *
 * @param method {@code "POST"} unless set, or {@code "GET"}, which splits the query of the return URL into fields
 *     (OCI 2.5, 2.6)
 * @param startIndex the number of the first item, 1 unless set; 0 for receivers that count so
 * @param lineBreaks how line breaks of long texts are written; kept unless set (OCI 2.4)
 * @param extraFields names beyond the standard's table, in upper case: attributes of a line that are named so become
 *     fields {@code NEW_ITEM-<NAME>[n]} (OCI 2.3)
 * @param maxFields how many form fields the receiver reads, at least 20; a larger cart is refused, for the rest of it
 *     would be lost without a word; null means no limit (OCI 3: 1000 on PHP and Jetty)
 * @param cancel what a visit without a cart sends; {@link CancelPolicy#EMPTY_FORM} unless set
 */
@Consistent
public record OciFormSettings(
        String method,
        int startIndex,
        LineBreaks lineBreaks,
        List<String> extraFields,
        @Nullable Integer maxFields,
        CancelPolicy cancel)
        implements Consistency {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");
    private static final int FEWEST_FIELDS = 20;

    public OciFormSettings {
        method = method.strip().toUpperCase(Locale.ROOT);
        Objects.requireNonNull(lineBreaks, "lineBreaks");
        extraFields = extraFields.stream()
                .map(name -> name.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        Objects.requireNonNull(cancel, "cancel");
    }

    @Override
    public void check(Findings findings) {
        if (!method.equals("POST") && !method.equals("GET")) {
            findings.add("oci.form.method.unknown", "method");
        }
        if (startIndex != 0 && startIndex != 1) {
            findings.add("oci.form.start_index.range", "startIndex");
        }
        for (int i = 0; i < extraFields.size(); i++) {
            if (!isExtra(extraFields.get(i))) {
                findings.add("oci.form.extra_field.malformed", "extraFields[" + i + "]");
            }
        }
        if (maxFields != null && maxFields < FEWEST_FIELDS) {
            findings.add("oci.form.max_fields.range", "maxFields");
        }
    }

    /** Tells whether a name in upper case may be that of a field beyond the table. */
    static boolean isExtra(String name) {
        return NAME.matcher(name).matches() && OciField.of(name).isEmpty();
    }

    /** Returns the settings of a receiver without special wishes. */
    public static OciFormSettings defaults() {
        return builder().build();
    }

    /** Starts settings from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds settings. Not thread-safe. The setters are also the properties of the configuration. */
    public static final class Builder {
        private String method = "POST";
        private int startIndex = 1;
        private LineBreaks lineBreaks = LineBreaks.KEEP;
        private List<String> extraFields = List.of();
        private @Nullable Integer maxFields;
        private CancelPolicy cancel = CancelPolicy.EMPTY_FORM;

        private Builder() {}

        /** Sets the form's method, {@code "POST"} or {@code "GET"}. */
        public Builder method(String name) {
            this.method = name;
            return this;
        }

        /** Sets the number of the first item, 0 or 1. */
        public Builder startIndex(int first) {
            this.startIndex = first;
            return this;
        }

        /** Sets how line breaks are written. */
        public Builder lineBreaks(LineBreaks how) {
            this.lineBreaks = how;
            return this;
        }

        /** Sets the names of fields beyond the table. */
        public Builder extraFields(List<String> names) {
            this.extraFields = names;
            return this;
        }

        /** Sets how many form fields the receiver reads; null means no limit. */
        public Builder maxFields(@Nullable Integer most) {
            this.maxFields = most;
            return this;
        }

        /** Sets what a visit without a cart sends. */
        public Builder cancel(CancelPolicy policy) {
            this.cancel = policy;
            return this;
        }

        public OciFormSettings build() {
            return new OciFormSettings(method, startIndex, lineBreaks, extraFields, maxFields, cancel);
        }
    }
}
