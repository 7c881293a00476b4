/** Takes persons out of transactions, when they are recorded or when they are exported. */
@NullMarked
package io.punchout.transaction.person;

import org.jspecify.annotations.NullMarked;
