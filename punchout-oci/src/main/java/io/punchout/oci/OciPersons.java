package io.punchout.oci;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Copies a recorded call-up or form without persons, parameter by parameter: only what OCI itself defines stays, and of
 * that not the user name; URLs lose their query. The fields of items are products, and stay. Stateless and thread-safe.
 */
final class OciPersons {
    private static final String MASK = "***";
    private static final String USERNAME = "username";
    private static final Set<String> METHODS = Set.of("GET", "POST");

    private OciPersons() {}

    /** Returns the message without persons; empty if it is none of ours. */
    static String remove(String recorded) {
        if (recorded.startsWith("303 ")) {
            return recorded;
        }
        int end = recorded.indexOf("\n\n");
        String line = end < 0 ? recorded : recorded.substring(0, end);
        int blank = line.indexOf(' ');
        if (blank < 0 || !METHODS.contains(line.substring(0, blank)) || line.indexOf('\n') >= 0) {
            return "";
        }
        int question = line.indexOf('?');
        String kept = question < 0 ? line : line.substring(0, question + 1) + pairs(line.substring(question + 1));
        return end < 0 ? kept : kept + "\n\n" + pairs(recorded.substring(end + 2));
    }

    /** What stays, stays letter by letter: the charset of the record is not known. */
    private static String pairs(String encoded) {
        List<String> kept = new ArrayList<>();
        for (String raw : encoded.split("&", -1)) {
            kept.add(raw.isEmpty() ? raw : pair(raw));
        }
        return String.join("&", kept);
    }

    private static String pair(String raw) {
        Parameter pair = Parameters.parse(raw, StandardCharsets.UTF_8).list().get(0);
        boolean ours = OciFieldName.isItem(pair.name())
                || (OciNames.isKnown(pair.name()) && !OciNames.fold(pair.name()).equals(USERNAME));
        int equals = raw.indexOf('=');
        if (!ours) {
            // a lone value is read as a name
            return equals < 0 || pair.value().isEmpty() ? MASK : raw.substring(0, equals + 1) + MASK;
        }
        String value = withoutQuery(pair.value());
        return value.equals(pair.value())
                ? raw
                : Parameters.of(new Parameter(pair.name(), value)).encode(StandardCharsets.UTF_8);
    }

    private static String withoutQuery(String value) {
        int question = value.indexOf('?');
        boolean url = value.regionMatches(true, 0, "http:", 0, 5) || value.regionMatches(true, 0, "https:", 0, 6);
        return url && question >= 0 ? value.substring(0, question + 1) + MASK : value;
    }
}
