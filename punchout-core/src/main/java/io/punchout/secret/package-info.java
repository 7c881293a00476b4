/** Secrets and tokens: types whose texts say nothing, verified in constant time. */
@NullMarked
package io.punchout.secret;

import org.jspecify.annotations.NullMarked;
