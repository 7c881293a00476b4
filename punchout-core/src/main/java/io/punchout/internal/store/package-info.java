/** What stores that keep connections in memory share. */
@NullMarked
package io.punchout.internal.store;

import org.jspecify.annotations.NullMarked;
