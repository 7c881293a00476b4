/** Carts, connections, requests and orders at random, the same ones for the same seed. */
@NullMarked
package io.punchout.testkit.random;

import org.jspecify.annotations.NullMarked;
