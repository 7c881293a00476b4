package io.punchout.store.jdbc;

import io.punchout.session.SessionQuery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A query of visits as a condition with its values, and its order: newest first, by the index of its filter. */
final class VisitFilters extends Conditions {
    private final boolean oneIndex;
    private @Nullable String leading;

    VisitFilters(SessionQuery query, Dialect dialect) {
        this.oneIndex = dialect == Dialect.POSTGRESQL && equalities(query) == 1;
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
        SessionQuery.Place before = query.before();
        if (before != null && oneIndex) {
            add(
                    "(created_at, id) < (?, ?)",
                    values -> values.time(before.createdAt()).text(before.id()));
        } else if (before != null) {
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

    /** Adds that a column has a value: for PostgreSQL as one out of a list, see {@link Filters}. */
    private void same(String column, @Nullable String wanted) {
        if (wanted != null) {
            add(column + (oneIndex ? Filters.OUT_OF_A_LIST : " = ?"), values -> values.text(wanted));
            leading = leading == null ? column : leading;
        }
    }

    /** Returns the order, which begins with the column of the index that is to be read, as that of the log does. */
    String order() {
        return " ORDER BY " + (leading == null ? "" : leading + " DESC, ") + "created_at DESC, id DESC";
    }
}
