/** Stores in memory: bounded, thread-safe, for tests, development and trials on a single node. */
@NullMarked
package io.punchout.store.memory;

import org.jspecify.annotations.NullMarked;
