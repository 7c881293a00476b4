/** What happened, as values for listeners. */
@NullMarked
package io.punchout.event;

import org.jspecify.annotations.NullMarked;
