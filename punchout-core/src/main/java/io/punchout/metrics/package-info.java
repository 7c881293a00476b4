/** What happens, as meters of Micrometer, which is optional. */
@NullMarked
package io.punchout.metrics;

import org.jspecify.annotations.NullMarked;
