/** The transaction log as a file of JSON Lines, out and in. */
@NullMarked
package io.punchout.transaction.export;

import org.jspecify.annotations.NullMarked;
