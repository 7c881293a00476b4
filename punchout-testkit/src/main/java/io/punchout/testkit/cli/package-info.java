/** The command line. Not part of the API. */
@NullMarked
package io.punchout.testkit.cli;

import org.jspecify.annotations.NullMarked;
