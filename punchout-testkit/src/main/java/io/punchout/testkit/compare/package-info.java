/** What became of a cart on its way through the buyer's system, line by line. */
@NullMarked
package io.punchout.testkit.compare;

import org.jspecify.annotations.NullMarked;
