/** The browser of a simulated buyer's user with scripts; needs {@code org.htmlunit:htmlunit}, which is optional. */
@NullMarked
package io.punchout.testkit.htmlunit;

import org.jspecify.annotations.NullMarked;
