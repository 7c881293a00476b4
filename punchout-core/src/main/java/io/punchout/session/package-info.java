/** One visit of a buyer's user: from the setup to the return of the cart. */
@NullMarked
package io.punchout.session;

import org.jspecify.annotations.NullMarked;
