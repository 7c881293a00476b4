package io.punchout.connection.validation;

import io.punchout.connection.ProtocolSettings;
import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of a language: the core's, then the protocol's. */
final class Texts {
    private static final String CORE = "io.punchout.connection.constraints";
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)\\}");

    private final ResourceBundle core;
    private final Optional<ResourceBundle> protocol;

    Texts(ProtocolSettings settings, Locale locale) {
        // never the machine's language
        Locale known = locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        this.core = ResourceBundle.getBundle(CORE, known);
        this.protocol = settings.constraintTexts(known);
    }

    /** A message key as a code. */
    private record Key(String code) implements ProblemCode {
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    Problem problem(String key, Map<String, Object> parameters) {
        Problem problem = Problem.of(new Key(key), fill(text(key).orElse(key), parameters));
        return text(key + ".hint")
                .map(hint -> problem.hint(fill(hint, parameters)))
                .orElse(problem);
    }

    private Optional<String> text(String key) {
        if (core.containsKey(key)) {
            return Optional.of(core.getString(key));
        }
        try {
            return protocol.map(bundle -> bundle.getString(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    private static String fill(String text, Map<String, Object> parameters) {
        return PARAMETER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf(parameters.getOrDefault(found.group(1), found.group()))));
    }
}
