package io.punchout.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the kind of a {@link io.punchout.testkit.buyer.SimulatedBuyer} that {@link SimulatedBuyers} hands in: on the
 * parameter, or for all parameters on the method or the class. What is nearer to the parameter counts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
public @interface Platform {
    /** Returns the id or alias of a platform profile, for example {@code "coupa"}. */
    String value();
}
