/** Findings about a message, a configuration or a cart, and outcomes that carry them. */
@NullMarked
package io.punchout.problem;

import org.jspecify.annotations.NullMarked;
