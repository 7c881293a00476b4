package io.punchout.spi;

import io.punchout.connection.Connection;
import io.punchout.connection.ConnectionQuery;
import java.util.List;

/**
 * A connection store that people administer. What checks connections stands above it, once for all
 * stores; a store keeps, finds and compares versions. Called by many threads, perhaps of many nodes, at once.
 *
 * <p>Each of the three changes must be atomic: of several calls for one id, however they interleave, the result is that
 * of some order of them, and {@link #find}, {@link #findByKeys} and {@link #list} show a connection before or after a
 * change, never half of it. What was changed is found by the next call. A store that fails throws a {@link
 * RuntimeException} and has changed nothing.
 */
public interface EditableConnectionStore extends ConnectionStore {

    /**
     * Keeps a new connection, with the version it has.
     *
     * @return false, and nothing was changed, if there is one of this id
     */
    boolean insert(Connection connection);

    /**
     * Puts a connection in the place of its previous version.
     *
     * @return whether the stored version was {@code next.version() - 1}; otherwise, or if there is none of this id,
     *     nothing was changed
     */
    boolean replace(Connection next);

    /**
     * Removes a connection.
     *
     * @param version the version that was last seen
     * @return whether the stored version was this one; otherwise, or if there is none of this id, nothing was changed
     */
    boolean delete(String id, long version);

    /**
     * Returns connections, active or not, that pass the query's filters, in ascending order of their ids, compared by
     * UTF-16 code units as {@link String#compareTo} does; at most {@link ConnectionQuery#limit()}. The time taken must
     * not grow with the number of connections before the page.
     */
    List<Connection> list(ConnectionQuery query);

    /**
     * Tells whether plain secrets are kept as they are. A store that writes where more than the shop can read, such as a
     * database with its backups, keeps references and hashes only, says so here, and refuses others with a {@link
     * io.punchout.problem.PunchOutException}.
     */
    default boolean keepsPlainSecrets() {
        return true;
    }
}
