/** The cXML protocol: its settings, status codes and the protocol itself. */
@NullMarked
package io.punchout.cxml;

import org.jspecify.annotations.NullMarked;
