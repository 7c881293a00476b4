/** Advice before a cart leaves: what the buyer's system would make of it, by the profile of its platform. */
@NullMarked
package io.punchout.advice;

import org.jspecify.annotations.NullMarked;
