/** Assertions of AssertJ about replies, visits, carts, forms, orders and entries of the log. AssertJ is brought by the host. */
@NullMarked
package io.punchout.testkit.assertion;

import org.jspecify.annotations.NullMarked;
