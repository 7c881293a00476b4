/** Stores in a database: plain SQL over a {@link javax.sql.DataSource}, for one node or many. */
@NullMarked
package io.punchout.store.jdbc;

import org.jspecify.annotations.NullMarked;
