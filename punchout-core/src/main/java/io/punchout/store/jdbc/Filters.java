package io.punchout.store.jdbc;

import io.punchout.transaction.TransactionQuery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query's filters as a condition with its values. Ids hold the time, so a time is a range of ids. */
final class Filters {
    /** The last one that an id has room for, in the year 6429. */
    private static final long LAST_MILLI = (1L << 47) - 1;

    /** That a column has a value, for PostgreSQL to read the index that begins with this column. */
    static final String OUT_OF_A_LIST = " = ANY (ARRAY[?])";

    private final List<String> conditions = new ArrayList<>();
    private final List<Database.Binder> binders = new ArrayList<>();
    private final @Nullable String before;
    private final boolean oneIndex;
    private final boolean byRange;
    private final Caseless caseless;
    private @Nullable String leading;

    /** Conditions for a count. */
    static Filters all(TransactionQuery query, @Nullable String youngerThan, Caseless caseless) {
        return new Filters(query, youngerThan, false, caseless);
    }

    /** Conditions for a query without a text. */
    static Filters textless(TransactionQuery query) {
        return new Filters(query.containing(null), null, false, Caseless.LOWER);
    }

    /**
     * Conditions for a list, in {@link #order()}.
     *
     * @param youngerThan what is also younger than the entry of this id
     */
    static Filters list(TransactionQuery query, @Nullable String youngerThan, Dialect dialect, Caseless caseless) {
        return new Filters(query, youngerThan, dialect == Dialect.POSTGRESQL && equalities(query) == 1, caseless);
    }

    private Filters(TransactionQuery query, @Nullable String youngerThan, boolean oneIndex, Caseless caseless) {
        this.before = query.before();
        this.oneIndex = oneIndex;
        this.byRange = oneIndex && query.text() != null;
        this.caseless = caseless;
        // what leaves the fewest entries first
        equal("session_id", StoredText.cut(query.sessionId(), JdbcTransactionLog.SESSION_ID));
        equal("payload_id", StoredText.cut(query.payloadId(), JdbcTransactionLog.PAYLOAD_ID));
        equal("connection_id", StoredText.cut(query.connectionId(), JdbcTransactionLog.CONNECTION_ID));
        equal("business_unit", StoredText.cut(query.businessUnit(), JdbcTransactionLog.BUSINESS_UNIT));
        equal("type", query.type() == null ? null : query.type().name());
        Boolean successful = query.successful();
        if (successful != null) {
            same("successful", values -> values.flag(successful));
        }
        from(query.from());
        until(query.until());
        String id = before;
        if (id != null && !byRange) {
            add("id < ?", values -> values.text(id));
        }
        if (youngerThan != null) {
            add("id > ?", values -> values.text(youngerThan));
        }
        containing(query.text());
    }

    private static int equalities(TransactionQuery query) {
        return one(query.sessionId())
                + one(query.payloadId())
                + one(query.connectionId())
                + one(query.businessUnit())
                + one(query.type())
                + one(query.successful());
    }

    private static int one(@Nullable Object wanted) {
        return wanted == null ? 0 : 1;
    }

    private void add(String condition, Database.Binder binder) {
        conditions.add(condition);
        binders.add(binder);
    }

    private void equal(String column, @Nullable String wanted) {
        if (wanted != null) {
            same(column, values -> values.text(wanted));
        }
    }

    /**
     * Adds that a column has a value. PostgreSQL, told so plainly, may read all entries by their id, the newest first,
     * hoping to meet some of the value soon; a connection that has been silent for long is then found at the other end of
     * the log. Of one out of a list it does not know that the order is that of the ids alone, and reads the column's own
     * index. Told as a range it would, too, but guess the same share of the log for every range, and so plan anew for each
     * value. A search for a text reads thousands of entries, beside which that is nothing, and is told as a range: of a list
     * PostgreSQL would take the ids alone to leave fewer of them.
     */
    private void same(String column, Database.Binder value) {
        if (byRange) {
            range(column, value);
        } else {
            add(column + (oneIndex ? OUT_OF_A_LIST : " = ?"), value);
        }
        leading = leading == null ? column : leading;
    }

    private void range(String column, Database.Binder value) {
        add(column + " >= ?", value);
        String id = before;
        if (id == null) {
            add(column + " <= ?", value);
        } else {
            add("(" + column + ", id) < (?, ?)", values -> {
                value.bind(values);
                values.text(id);
            });
        }
    }

    private void from(@Nullable Instant time) {
        if (time != null) {
            add("id >= ?", values -> values.text(firstId(milli(time))));
            add("created_at >= ?", values -> values.time(time));
        }
    }

    private void until(@Nullable Instant time) {
        if (time != null) {
            add("id < ?", values -> values.text(firstId(milli(time) + 1)));
            add("created_at < ?", values -> values.time(time));
        }
    }

    private static long milli(Instant time) {
        return Math.floorDiv(Values.micros(time), 1_000L);
    }

    /** Returns the least id of a millisecond. */
    private static String firstId(long milli) {
        return HexFormat.of().toHexDigits(Math.min(Math.max(0, milli), LAST_MILLI) << 16);
    }

    private void containing(@Nullable String text) {
        if (text != null) {
            String pattern = Conditions.holding(text);
            add(
                    "(" + caseless.holds("message") + " OR " + caseless.holds("problem_text") + ")",
                    values -> values.text(pattern).text(pattern));
        }
    }

    /**
     * Returns the order, newest first. It begins with the column of the index that is to be read: that column is of one
     * value, so nothing changes, but H2 sorts all that it finds unless the order is the index's own.
     */
    String order() {
        return " ORDER BY " + (leading == null ? "" : leading + " DESC, ") + "id DESC";
    }

    /** Returns the condition with its keyword; nothing when there are no filters. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    void bind(Values values) throws SQLException {
        for (Database.Binder binder : binders) {
            binder.bind(values);
        }
    }
}
