/** A transaction log that is written by a thread of the host. */
@NullMarked
package io.punchout.store.async;

import org.jspecify.annotations.NullMarked;
