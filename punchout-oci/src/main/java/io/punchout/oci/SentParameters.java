package io.punchout.oci;

import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A query or form of a call-up, with its parameters divided and named as they were meant (OCI 7). What stands between
 * two of them but an ampersand is taken for a divider only where no value can hold it: semicolons before names that
 * call-ups have, in a text without ampersands.
 *
 * @param oddities in what it was not written as a form is
 */
record SentParameters(Parameters pairs, Set<Oddity> oddities) {
    static final SentParameters NONE = new SentParameters(Parameters.empty(), Set.of());

    private static final Pattern SEMICOLON = divider(";");
    private static final Pattern LINES = divider("(?<!\\s)\\s++");
    private static final Pattern ENTITIES = Pattern.compile("(?i)(?:amp;|#0{0,5}38;|#x0{0,5}26;){1,5}");
    private static final Pattern BEFORE_NAME = Pattern.compile("[?\\s\uFEFF]+");

    /** In what parameters are not divided or named as usual. */
    enum Oddity {
        ENTITY,
        SEMICOLON("they are divided by semicolons"),
        LINES("each stands on a line of its own"),
        QUESTION_MARK("a second question mark stands before a name"),
        BLANKS("there are blanks around a name"),
        LISTS("brackets stand behind a name, as PHP has them for lists");

        private final String text;

        Oddity() {
            this("");
        }

        Oddity(String text) {
            this.text = text;
        }
    }

    private static Pattern divider(String what) {
        return Pattern.compile("(?:" + what + ")(?=([A-Za-z0-9_.~%\\[\\]-]{1,60})=)");
    }

    static void tell(Set<Oddity> oddities, Problems problems) {
        for (Oddity oddity : oddities) {
            problems.add(
                    oddity == Oddity.ENTITY
                            ? Problem.of(
                                            OciProblem.AMPERSAND_ESCAPED,
                                            "Parameters are divided by &amp; as in the text of an HTML page; it was read"
                                                    + " as &.")
                                    .hint("Put a plain & between parameters.")
                            : Problem.of(
                                            OciProblem.PARAMETERS_UNUSUAL,
                                            "The parameters are not written as a form has them: " + oddity.text + ".")
                                    .hint("Write name=value, with a plain & between parameters."));
        }
    }

    static SentParameters parse(String raw, @Nullable Charset named) {
        if (raw.isEmpty()) {
            return NONE;
        }
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        String divided = divide(raw, LINES, Oddity.LINES, oddities);
        if (divided.indexOf('&') < 0) {
            divided = divide(divided, SEMICOLON, Oddity.SEMICOLON, oddities);
        }
        List<Parameter> pairs = new ArrayList<>();
        for (Parameter pair : FormText.parse(divided, named)) {
            pairs.add(named(pair, oddities));
        }
        return new SentParameters(Parameters.of(pairs), oddities);
    }

    private static String divide(String raw, Pattern divider, Oddity oddity, Set<Oddity> oddities) {
        Matcher found = divider.matcher(raw);
        StringBuilder divided = new StringBuilder(raw.length());
        while (found.find()) {
            String name = found.group(1).replace("%7E", "~").replace("%7e", "~");
            boolean lines = oddity == Oddity.LINES;
            boolean known = OciNames.isKnown(name) || OciNames.isCredential(name);
            if (lines && !hasBreak(raw, found)) {
                continue;
            }
            // a form holds line breaks and equals signs of values escaped, but for Base64 at its end
            if (known || (lines && hasValue(raw, found.end(1) + 1))) {
                oddities.add(oddity);
                found.appendReplacement(divided, "&");
            }
        }
        return divided.isEmpty() ? raw : found.appendTail(divided).toString();
    }

    private static boolean hasBreak(String raw, Matcher found) {
        return raw.substring(found.start(), found.start(1)).chars().anyMatch(c -> c == '\n' || c == '\r');
    }

    private static boolean hasValue(String raw, int at) {
        return at < raw.length() && "=& \t\r\n".indexOf(raw.charAt(at)) < 0;
    }

    /** Divided by the entity of an ampersand, names begin with what is left of that; no parameter's own name does. */
    private static Parameter named(Parameter pair, Set<Oddity> oddities) {
        String name = pair.name();
        Matcher entity = ENTITIES.matcher(name);
        if (entity.lookingAt()) {
            oddities.add(Oddity.ENTITY);
            name = name.substring(entity.end());
        }
        Matcher before = BEFORE_NAME.matcher(name);
        if (before.lookingAt()) {
            oddities.add(before.group().indexOf('?') < 0 ? Oddity.BLANKS : Oddity.QUESTION_MARK);
            name = name.substring(before.end());
        }
        if (!name.equals(name.strip())) {
            oddities.add(Oddity.BLANKS);
            name = name.strip();
        }
        String bare = OciNames.withoutBrackets(name);
        if (!bare.equals(name)) {
            oddities.add(Oddity.LISTS);
            name = bare;
        }
        return name.equals(pair.name()) ? pair : new Parameter(name, pair.value());
    }
}
