package io.punchout.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A BCP 47 tag whose language and region exist. Null is valid. */
@Documented
@Constraint(validatedBy = LanguageTagValidator.class)
@Target({FIELD, TYPE_USE})
@Retention(RUNTIME)
public @interface LanguageTag {
    /** The key of the message. */
    String message() default "{constraint.language}";

    /** As in every constraint. */
    Class<?>[] groups() default {};

    /** As in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
