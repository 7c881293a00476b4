/** Transcripts: rules of the standard as data that people can read and that run against the library. */
@NullMarked
package io.punchout.testkit.conformance;

import org.jspecify.annotations.NullMarked;
