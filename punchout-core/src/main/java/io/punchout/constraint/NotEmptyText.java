package io.punchout.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A text that is not blank. Null is valid. */
@Documented
@Constraint(validatedBy = NotEmptyTextValidator.class)
@Target({FIELD, TYPE_USE})
@Retention(RUNTIME)
public @interface NotEmptyText {
    /** The key of the message. */
    String message() default "{constraint.blank}";

    /** As in every constraint. */
    Class<?>[] groups() default {};

    /** As in every constraint. */
    Class<? extends Payload>[] payload() default {};
}
