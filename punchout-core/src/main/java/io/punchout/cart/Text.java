package io.punchout.cart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text for people.
 *
 * @param value the text, of any length
 * @param language the language as in xml:lang, for example {@code "en-US"}
 * @param shortName the text in at most some 50 characters; null if there is none
 */
public record Text(String value, String language, @Nullable String shortName) {
    public Text {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(language, "language");
    }

    /** Returns a text without a short name. */
    public Text(String value, String language) {
        this(value, language, null);
    }
}
