/** Jakarta Validation constraints of the model: what a person may enter in a connection. */
@NullMarked
package io.punchout.constraint;

import org.jspecify.annotations.NullMarked;
