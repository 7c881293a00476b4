/** What a protocol implements. Protocols are found by {@link java.util.ServiceLoader}. */
@NullMarked
package io.punchout.protocol;

import org.jspecify.annotations.NullMarked;
