package io.punchout.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once for each of some platforms, by name in the report, with a {@link
 * io.punchout.testkit.buyer.SimulatedBuyer} of that kind as parameter. Needs {@link SimulatedBuyers}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@TestTemplate
@ExtendWith(PlatformInvocations.class)
public @interface EachPlatform {
    /** Returns the ids or aliases of platform profiles; none means every one that this library has. */
    String[] value() default {};
}
