/** Neutral HTTP values: request, reply and return form, the policy for return URLs, and HTML rendering. */
@NullMarked
package io.punchout.http;

import org.jspecify.annotations.NullMarked;
