/** Stores that fail and stores that are slow, for tests of what a host does then. */
@NullMarked
package io.punchout.testkit.fault;

import org.jspecify.annotations.NullMarked;
