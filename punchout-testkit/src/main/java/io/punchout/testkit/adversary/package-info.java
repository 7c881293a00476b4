/** A corpus of attacks on entry points, to run against a shop over real HTTP. */
@NullMarked
package io.punchout.testkit.adversary;

import org.jspecify.annotations.NullMarked;
