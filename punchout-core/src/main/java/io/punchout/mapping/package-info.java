/**
 * The mapping language as data: which target takes its value from where, through which transforms. Says nothing of
 * carts, sessions or protocols: sources and targets are names here.
 */
@NullMarked
package io.punchout.mapping;

import org.jspecify.annotations.NullMarked;
