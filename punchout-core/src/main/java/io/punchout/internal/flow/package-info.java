/** The steps behind the facade's verbs, once for all protocols. */
@NullMarked
package io.punchout.internal.flow;

import org.jspecify.annotations.NullMarked;
