/** Simulated procurement systems that speak real HTTP, a browser between them and the shop, and what comes back. */
@NullMarked
package io.punchout.testkit.buyer;

import org.jspecify.annotations.NullMarked;
