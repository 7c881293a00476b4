/** Simulated buyers as an extension of JUnit 5, with what a test needs as parameters. JUnit is brought by the host. */
@NullMarked
package io.punchout.testkit.junit;

import org.jspecify.annotations.NullMarked;
