package io.punchout.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Conditions that must all hold, with their values. */
class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Database.Binder> binders = new ArrayList<>();

    final void add(String condition, Database.Binder binder) {
        conditions.add(condition);
        binders.add(binder);
    }

    /** Adds that a column has this value; nothing if there is none. */
    final void equal(String column, @Nullable String wanted) {
        if (wanted != null) {
            add(column + " = ?", values -> values.text(wanted));
        }
    }

    /** Returns a pattern for texts in lower case that hold this one, in whatever case; {@code !} is the escape. */
    static String holding(String text) {
        return "%"
                + text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }

    /** Returns the condition with its keyword; nothing when there are no filters. */
    final String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    final void bind(Values values) throws SQLException {
        for (Database.Binder binder : binders) {
            binder.bind(values);
        }
    }
}
