package io.punchout.oci;

import io.punchout.mapping.MappingTarget;
import io.punchout.mapping.MappingTarget.Level;
import io.punchout.mapping.MappingTargets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cart mapping can fill in a form of OCI: the fields of the table that the version has (2.2), and those agreed on. */
final class OciTargets implements MappingTargets {
    private static final Pattern DECORATION = Pattern.compile("^NEW_ITEM-|\\[[0-9]*\\]$");

    private final Map<String, MappingTarget> targets = new LinkedHashMap<>();

    OciTargets(OciSettings settings) {
        for (OciField field : OciField.values()) {
            if (field.isIn(settings.ociVersion())) {
                targets.put(field.name(), target(field, settings.ociVersion()));
            }
        }
        settings.form()
                .extraFields()
                .forEach(name -> targets.putIfAbsent(
                        name, new MappingTarget(name, Level.LINE, "A field agreed on with the buyer.", null, false)));
    }

    private static MappingTarget target(OciField field, OciVersion version) {
        String kind = switch (field.kind()) {
            case TEXT -> "A text; a longer one is cut.";
            case LONG_TEXT -> "A text of any length.";
            case ID -> "A key or code; a longer one is an error.";
            case DECIMAL -> "A decimal with at most 11 digits before and 3 after the point.";
            case WHOLE -> "A whole number.";
            case FLAG -> "X or nothing.";
        };
        boolean limited = field.kind() == OciField.Kind.ID || field.kind() == OciField.Kind.TEXT;
        return new MappingTarget(field.name(), Level.LINE, kind, limited ? field.length(version) : null, false);
    }

    @Override
    public List<MappingTarget> all() {
        return List.copyOf(targets.values());
    }

    @Override
    public Optional<MappingTarget> find(String name) {
        String bare = DECORATION.matcher(name.strip().toUpperCase(Locale.ROOT)).replaceAll("");
        return Optional.ofNullable(targets.get(bare));
    }
}
