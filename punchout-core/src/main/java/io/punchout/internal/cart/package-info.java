/** What a connection's cart settings do to a cart before any protocol sees it. */
@NullMarked
package io.punchout.internal.cart;

import org.jspecify.annotations.NullMarked;
