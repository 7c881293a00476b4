/** Who sent a document: credentials compared, secrets verified (cXML guide p.28-31 and 67-69). */
@NullMarked
package io.punchout.cxml.auth;

import org.jspecify.annotations.NullMarked;
