/** Holds documents against the official DTD files, which the user supplies. */
@NullMarked
package io.punchout.cxml.dtd;

import org.jspecify.annotations.NullMarked;
