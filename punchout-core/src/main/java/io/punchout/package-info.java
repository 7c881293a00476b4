/** The facade: {@link io.punchout.PunchOut} and its builder. */
@NullMarked
package io.punchout;

import org.jspecify.annotations.NullMarked;
