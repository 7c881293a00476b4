package io.punchout.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** An optional text is left out, or says something. */
public final class NotEmptyTextValidator implements ConstraintValidator<NotEmptyText, String> {

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || !value.isBlank();
    }
}
