/** The catalog as a buyer's system loads it, page by page: neutral values. */
@NullMarked
package io.punchout.catalog;

import org.jspecify.annotations.NullMarked;
