/** The neutral cart: lines, money and parties, with exact decimals. */
@NullMarked
package io.punchout.cart;

import org.jspecify.annotations.NullMarked;
