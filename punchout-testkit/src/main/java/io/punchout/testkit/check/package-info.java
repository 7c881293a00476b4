/** What the command {@code check} does: tells what a message is, what it says, and what is wrong with it. Not API. */
@NullMarked
package io.punchout.testkit.check;

import org.jspecify.annotations.NullMarked;
