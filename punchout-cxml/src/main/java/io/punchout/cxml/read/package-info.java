/** From bytes to a document, liberal and complete, and from a document to neutral values. */
@NullMarked
package io.punchout.cxml.read;

import org.jspecify.annotations.NullMarked;
