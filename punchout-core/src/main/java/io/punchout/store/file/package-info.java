/** Connections in a file: for hosts without a database, and for configuration that is deployed as files. */
@NullMarked
package io.punchout.store.file;

import org.jspecify.annotations.NullMarked;
