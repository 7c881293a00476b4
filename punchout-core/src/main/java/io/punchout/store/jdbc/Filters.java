package io.punchout.store.jdbc;

import io.punchout.transaction.TransactionQuery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A query's filters as a condition with its values. Ids hold the time, so a time is a range of ids. */
final class Filters {
    private final List<String> conditions = new ArrayList<>();
    private final List<Database.Binder> binders = new ArrayList<>();
    private @Nullable String leading;

    Filters(TransactionQuery query) {
        // what leaves the fewest entries first
        equal("session_id", query.sessionId());
        equal("payload_id", query.payloadId());
        equal("connection_id", query.connectionId());
        equal("business_unit", query.businessUnit());
        if (query.type() != null) {
            equal("type", query.type().name());
        }
        Boolean successful = query.successful();
        if (successful != null) {
            add("successful = ?", values -> values.flag(successful));
            lead("successful");
        }
        from(query.from());
        until(query.until());
        String before = query.before();
        if (before != null) {
            add("id < ?", values -> values.text(before));
        }
        containing(query.text());
    }

    private void add(String condition, Database.Binder binder) {
        conditions.add(condition);
        binders.add(binder);
    }

    private void lead(String column) {
        leading = leading == null ? column : leading;
    }

    private void equal(String column, @Nullable String wanted) {
        if (wanted != null) {
            add(column + " = ?", values -> values.text(wanted));
            lead(column);
        }
    }

    private void from(@Nullable Instant time) {
        if (time != null) {
            add("id >= ?", values -> values.text(firstId(time)));
            add("created_at >= ?", values -> values.time(time));
        }
    }

    private void until(@Nullable Instant time) {
        if (time != null) {
            add("id < ?", values -> values.text(firstId(time.plusMillis(1))));
            add("created_at < ?", values -> values.time(time));
        }
    }

    /** Returns the least id of a millisecond. */
    private static String firstId(Instant time) {
        return HexFormat.of().toHexDigits(Math.max(0, time.toEpochMilli()) << 16);
    }

    private void containing(@Nullable String text) {
        if (text != null) {
            String pattern = "%"
                    + text.toLowerCase(Locale.ROOT)
                            .replace("!", "!!")
                            .replace("%", "!%")
                            .replace("_", "!_")
                    + "%";
            add(
                    "(LOWER(message) LIKE ? ESCAPE '!' OR LOWER(problems) LIKE ? ESCAPE '!')",
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
