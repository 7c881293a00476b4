/** From neutral values to documents that are valid against the DTD version that a connection names. */
@NullMarked
package io.punchout.cxml.write;

import org.jspecify.annotations.NullMarked;
