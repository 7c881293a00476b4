package io.punchout.internal.text;

import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of problems in English or German; {@code {0}} and so on stand for what is inserted. Thread-safe. */
public final class Messages {
    private static final Pattern PARAMETER = Pattern.compile("\\{([0-9])\\}");

    private final ResourceBundle texts;

    private Messages(ResourceBundle texts) {
        this.texts = texts;
    }

    /**
     * Returns the texts of a bundle.
     *
     * @param locale German for texts in German; every other one for English
     */
    public static Messages of(String bundle, Locale locale) {
        // never the machine's language
        Locale known = locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        return new Messages(ResourceBundle.getBundle(bundle, known));
    }

    /** Returns a problem with the text of a key. */
    public Problem problem(ProblemCode code, String key, Object... inserted) {
        return Problem.of(code, text(key, inserted));
    }

    /** Returns what to say to a wrong name: the nearest known one, or all of them. */
    public String near(String name, Collection<String> known) {
        return Nearest.of(name, known)
                .map(near -> text("hint.near", near))
                .orElseGet(() -> text("hint.known", String.join(", ", known)));
    }

    /** Returns a text. */
    public String text(String key, Object... inserted) {
        return PARAMETER
                .matcher(texts.getString(key))
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf(inserted[Integer.parseInt(found.group(1))])));
    }
}
