package io.punchout.protocol;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator of one kind of procurement system must enter, for one connection. Holds no secret: where one
 * belongs it says so.
 *
 * @param platform the kind of system, in lower case, for example {@code "coupa"}; {@code "generic"} for all others
 * @param title a heading for a person
 * @param rows the values to enter, in the order in which they are asked for
 * @param notes what to mind, one sentence or two each
 * @param template a text to paste; null if there is none
 */
public record HandoverSection(
        String platform,
        String title,
        List<Row> rows,
        List<String> notes,
        @Nullable String template) {

    /** The platform of a section that fits every system of the protocol. */
    public static final String GENERIC = "generic";

    /** What stands where a secret belongs. */
    public static final String SECRET = "(handed over separately)";

    /**
     * One value to enter.
     *
     * @param field the name of the field in that system
     * @param value what to enter; empty if the field stays empty
     * @param remark what to know about it; empty if nothing
     */
    public record Row(String field, String value, String remark) {
        public Row {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(remark, "remark");
        }

        /** Returns a row without a remark. */
        public static Row of(String field, String value) {
            return new Row(field, value, "");
        }
    }

    public HandoverSection {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(title, "title");
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
