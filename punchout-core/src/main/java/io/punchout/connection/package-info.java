/** Who may punch out, and how: the connection and its settings. */
@NullMarked
package io.punchout.connection;

import org.jspecify.annotations.NullMarked;
