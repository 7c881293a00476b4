/** Help with texts that several packages need. */
@NullMarked
package io.punchout.internal.text;

import org.jspecify.annotations.NullMarked;
