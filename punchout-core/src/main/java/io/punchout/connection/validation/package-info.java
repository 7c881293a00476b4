/** Validation of connections: every finding with its field, in the language of who reads it. */
@NullMarked
package io.punchout.connection.validation;

import org.jspecify.annotations.NullMarked;
