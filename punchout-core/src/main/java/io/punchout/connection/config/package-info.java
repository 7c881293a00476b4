/** Reading connections from files. */
@NullMarked
package io.punchout.connection.config;

import org.jspecify.annotations.NullMarked;
