/**
 * The mapping language as data: rules, values, conditions, transforms, and what targets are. Says nothing of carts,
 * sessions or protocols.
 */
@NullMarked
package io.punchout.mapping;

import org.jspecify.annotations.NullMarked;
