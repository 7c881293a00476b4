package io.punchout.constraint;

/** A type whose values must fit each other, marked by {@link Consistent}. */
public interface Consistency {

    /** Tells every rule across values that is broken; must not throw whatever the values are. */
    void check(Findings findings);
}
