package io.punchout.connection;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which connections to list, by ascending id. Filters that are null let everything through; several must all hold.
 * Immutable.
 *
 * @param text those whose id, name or business unit holds this text, in whatever case
 * @param businessUnit those of this business unit, letter by letter
 * @param format those of this protocol
 * @param active those in use, or those out of use
 * @param after those whose id comes after this one: the key of the next page, stable while connections come and go
 * @param limit how many at most, 1 to {@value #MAX_LIMIT}
 */
public record ConnectionQuery(
        @Nullable String text,
        @Nullable String businessUnit,
        @Nullable String format,
        @Nullable Boolean active,
        @Nullable String after,
        int limit) {
    /** The largest page. */
    public static final int MAX_LIMIT = 1_000;

    /**
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ConnectionQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT);
        }
    }

    /** Returns the query for the first connections. */
    public static ConnectionQuery first(int limit) {
        return new ConnectionQuery(null, null, null, null, null, limit);
    }

    /** Returns this query for connections whose id, name or business unit holds a text, in whatever case. */
    public ConnectionQuery withText(@Nullable String part) {
        return new ConnectionQuery(part, businessUnit, format, active, after, limit);
    }

    /** Returns this query for one business unit. */
    public ConnectionQuery ofBusinessUnit(@Nullable String unit) {
        return new ConnectionQuery(text, unit, format, active, after, limit);
    }

    /** Returns this query for one protocol. */
    public ConnectionQuery ofFormat(@Nullable String protocol) {
        return new ConnectionQuery(text, businessUnit, protocol, active, after, limit);
    }

    /** Returns this query for those in use, or out of use. */
    public ConnectionQuery active(@Nullable Boolean wanted) {
        return new ConnectionQuery(text, businessUnit, format, wanted, after, limit);
    }

    /** Returns this query for what comes after a connection. */
    public ConnectionQuery after(@Nullable String id) {
        return new ConnectionQuery(text, businessUnit, format, active, id, limit);
    }

    /** Returns this query with another size of page. */
    public ConnectionQuery withLimit(int most) {
        return new ConnectionQuery(text, businessUnit, format, active, after, most);
    }

    /** Tells whether a connection passes all filters. */
    public boolean matches(Connection connection) {
        return (businessUnit == null || businessUnit.equals(connection.businessUnit()))
                && (format == null || format.equals(connection.format()))
                && (active == null || active == connection.active())
                && (after == null || connection.id().compareTo(after) > 0)
                && (text == null || holdsText(connection, lower(text)));
    }

    private static boolean holdsText(Connection connection, String part) {
        return lower(connection.id()).contains(part)
                || lower(connection.name()).contains(part)
                || lower(connection.businessUnit()).contains(part);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
