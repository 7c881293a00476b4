package io.punchout.oci;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An item of a return form as it was sent (OCI 2.2). Immutable.
 *
 * @param index the number that the form gives it
 * @param fields the values by field name in upper case, in the order of the form, empty ones included; lines of the long
 *     text are joined by LF
 */
public record OciItem(int index, Map<String, String> fields) {
    public OciItem {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Returns a field without blanks around it, if it is there and not blank. */
    public Optional<String> value(OciField field) {
        return value(field.name());
    }

    /** Returns a field by its name without {@code NEW_ITEM-} and number, in any case; also one beyond the standard. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(fields.get(name.toUpperCase(Locale.ROOT)))
                .map(String::strip)
                .filter(value -> !OciText.isInvisible(value));
    }
}
