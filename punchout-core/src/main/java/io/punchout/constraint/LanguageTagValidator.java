package io.punchout.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the languages (ISO 639) and regions (ISO 3166) of the Java platform. */
public final class LanguageTagValidator implements ConstraintValidator<LanguageTag, String> {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(value).build();
            return LANGUAGES.contains(locale.getLanguage())
                    && (locale.getCountry().isEmpty() || REGIONS.contains(locale.getCountry()));
        } catch (IllformedLocaleException none) {
            return false;
        }
    }
}
