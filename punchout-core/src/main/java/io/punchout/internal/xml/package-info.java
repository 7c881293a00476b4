/** The one place where XML parsers and writers are made. */
@NullMarked
package io.punchout.internal.xml;

import org.jspecify.annotations.NullMarked;
