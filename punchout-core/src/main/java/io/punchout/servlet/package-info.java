/** The adapter for jakarta.servlet, an optional dependency. */
@NullMarked
package io.punchout.servlet;

import org.jspecify.annotations.NullMarked;
