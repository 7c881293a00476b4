/** A sample shop on the loopback address, and the round trips that are played against it. Not part of the API. */
@NullMarked
package io.punchout.testkit.demo;

import org.jspecify.annotations.NullMarked;
