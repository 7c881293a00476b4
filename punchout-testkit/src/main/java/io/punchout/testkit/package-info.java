/** Fakes for tests: a shop, a clock, sample connections and carts, a server on the loopback address. */
@NullMarked
package io.punchout.testkit;

import org.jspecify.annotations.NullMarked;
