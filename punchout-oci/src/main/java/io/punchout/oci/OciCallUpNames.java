package io.punchout.oci;

import io.punchout.constraint.Consistency;
import io.punchout.constraint.Consistent;
import io.punchout.constraint.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A buyer's own names in call-ups, besides the usual ones (OCI 1.2, 1.4). Names are compared without regard to case.
 * Immutable.
 *
 * @param parameters further names by which a parameter may come, the first that is sent counts; the parameter's own name
 *     goes before them
 * @param functions what a value of FUNCTION means, where buyers call a function otherwise; it goes before the usual names
 */
@Consistent
public record OciCallUpNames(Map<OciParameter, List<String>> parameters, Map<String, OciFunctionName> functions)
        implements Consistency {
    static final int MAX_LENGTH = 100;

    public OciCallUpNames {
        Map<OciParameter, List<String>> names = new EnumMap<>(OciParameter.class);
        parameters.forEach((parameter, further) ->
                names.put(parameter, further.stream().map(String::strip).toList()));
        parameters = Collections.unmodifiableMap(names);
        functions = Collections.unmodifiableMap(new LinkedHashMap<>(functions));
    }

    /** Returns no further names. */
    public static OciCallUpNames usual() {
        return new OciCallUpNames(Map.of(), Map.of());
    }

    @Override
    public void check(Findings findings) {
        Set<String> seen = new HashSet<>();
        parameters.forEach((parameter, names) -> {
            for (int i = 0; i < names.size(); i++) {
                String at = "parameters[" + parameter.label() + "][" + i + "]";
                String name = names.get(i);
                if (name.isEmpty() || name.length() > MAX_LENGTH) {
                    findings.add("oci.parameter.malformed", at);
                } else if (!seen.add(OciNames.fold(name))) {
                    findings.add("oci.parameter.twice", at);
                } else if (parameter != OciParameter.PASSWORD && OciNames.isSecret(name)) {
                    findings.add("oci.parameter.secret", at);
                }
            }
        });
        for (String name : functions.keySet()) {
            if (name.isBlank() || name.length() > MAX_LENGTH) {
                findings.add("oci.function_name.malformed", "functions");
            }
        }
    }

    /** Returns the names of a parameter in the form in which they are compared, its own first. */
    List<String> of(OciParameter parameter, String own) {
        List<String> names = new ArrayList<>();
        names.add(OciNames.fold(OciNames.withoutBrackets(own)));
        parameters
                .getOrDefault(parameter, List.of())
                .forEach(name -> names.add(OciNames.fold(OciNames.withoutBrackets(name))));
        return names;
    }

    /** Returns the function that a value of FUNCTION means; empty for a login. */
    Optional<OciFunctionName> function(String value) {
        String wanted = OciFunctionName.plain(value);
        return functions.entrySet().stream()
                .filter(entry -> OciFunctionName.plain(entry.getKey()).equals(wanted))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> OciFunctionName.of(value));
    }
}
