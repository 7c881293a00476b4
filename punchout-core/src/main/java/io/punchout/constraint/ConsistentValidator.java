package io.punchout.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks the type itself. */
public final class ConsistentValidator implements ConstraintValidator<Consistent, Consistency> {

    @Override
    public boolean isValid(@Nullable Consistency value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Findings findings = new Findings(context);
        value.check(findings);
        return findings.isEmpty();
    }
}
