package io.punchout.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Knows the currencies of the Java platform. */
public final class CurrencyCodeValidator implements ConstraintValidator<CurrencyCode, String> {

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        try {
            return value == null
                    || Currency.getInstance(value).getCurrencyCode().equals(value);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
