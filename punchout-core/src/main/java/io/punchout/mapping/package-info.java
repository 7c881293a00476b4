/** The transforms of the mapping language: what is done to a value. Says nothing of carts, sessions or protocols. */
@NullMarked
package io.punchout.mapping;

import org.jspecify.annotations.NullMarked;
