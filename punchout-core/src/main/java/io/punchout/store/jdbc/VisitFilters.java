package io.punchout.store.jdbc;

import io.punchout.session.SessionQuery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A query of visits as a condition with its values, and its order: newest first, by the index of its filter. */
final class VisitFilters extends Conditions {
    private final boolean byRows;
    private final SessionQuery.@Nullable Place place;
    private @Nullable String leading;

    VisitFilters(SessionQuery query, Dialect dialect) {
        this.byRows = dialect == Dialect.POSTGRESQL && equalities(query) == 1;
        this.place = query.before();
        same("user_id", StoredText.cut(query.userId(), JdbcSessionStore.USER));
        same("connection_id", query.connectionId());
        same("business_unit", query.businessUnit());
        equal("state", query.state() == null ? null : query.state().name());
        Instant open = query.openAt();
        if (open != null) {
            add(
                    "expires_at > ? AND (state = 'ACTIVE' OR (state = 'WAITING' AND start_before > ?))",
                    values -> values.time(open).time(open));
        }
        if (place != null && !byRows) {
            SessionQuery.Place before = place;
            add(
                    "created_at <= ? AND (created_at < ? OR id < ?)",
                    values -> values.time(before.createdAt())
                            .time(before.createdAt())
                            .text(before.id()));
        }
    }

    private static int equalities(SessionQuery query) {
        return (query.userId() == null ? 0 : 1)
                + (query.connectionId() == null ? 0 : 1)
                + (query.businessUnit() == null ? 0 : 1);
    }

    /** Adds that a column has a value: for PostgreSQL as a range of the column's index, see {@link Filters}. */
    private void same(String column, @Nullable String wanted) {
        if (wanted == null) {
            return;
        }
        leading = leading == null ? column : leading;
        if (!byRows) {
            equal(column, wanted);
            return;
        }
        add(column + " >= ?", values -> values.text(wanted));
        SessionQuery.Place before = place;
        if (before == null) {
            add(column + " <= ?", values -> values.text(wanted));
        } else {
            add(
                    "(" + column + ", created_at, id) < (?, ?, ?)",
                    values -> values.text(wanted).time(before.createdAt()).text(before.id()));
        }
    }

    /** Returns the order, which begins with the column of the index that is to be read, as that of the log does. */
    String order() {
        return " ORDER BY " + (leading == null ? "" : leading + " DESC, ") + "created_at DESC, id DESC";
    }
}
