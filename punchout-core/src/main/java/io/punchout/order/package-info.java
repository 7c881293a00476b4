/** The neutral order: what a buyer orders after a cart went back, and what the library found out about it. */
@NullMarked
package io.punchout.order;

import org.jspecify.annotations.NullMarked;
