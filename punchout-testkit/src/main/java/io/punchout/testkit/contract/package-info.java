/** Contracts of what a host implements: abstract JUnit 5 tests to extend. */
@NullMarked
package io.punchout.testkit.contract;

import org.jspecify.annotations.NullMarked;
