/** What a host implements: its shop, and its storage if it does not use the library's. */
@NullMarked
package io.punchout.spi;

import org.jspecify.annotations.NullMarked;
