package io.punchout.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A code of ISO 4217 that exists. Null is valid. */
@Documented
@Constraint(validatedBy = CurrencyCodeValidator.class)
@Target({FIELD, TYPE_USE})
@Retention(RUNTIME)
public @interface CurrencyCode {
    /** The key of the message. */
    String message() default "{constraint.currency}";

    /** As in every constraint. */
    Class<?>[] groups() default {};

    /** As in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
