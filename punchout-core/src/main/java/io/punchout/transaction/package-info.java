/** The transaction log: what travelled, when, over which connection, and how it ended. */
@NullMarked
package io.punchout.transaction;

import org.jspecify.annotations.NullMarked;
