package io.punchout.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finding about a message, a configuration or a cart. Immutable. The texts are this library's own: they never hold
 * a secret, a parser's message or an exception's text, so they may be shown to the other side.
 *
 * @param code the stable code, see {@link ProblemCode}
 * @param severity how much it matters
 * @param message what was found, in English, for a person
 * @param file the name of the file, where a host may have read several; null when there is none
 * @param where a path to the place, for example {@code "cXML/Request/PunchOutSetupRequest/BuyerCookie"} or
 *     {@code "lines[3].quantity"}; null when the whole is meant
 * @param line the line in the document, from 1; 0 when unknown
 * @param column the column in the document, from 1; 0 when unknown
 * @param hint what to do about it; null when the message says it all
 */
public record Problem(
        String code,
        Severity severity,
        String message,
        @Nullable String file,
        @Nullable String where,
        int line,
        int column,
        @Nullable String hint) {

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
    }

    /** Returns a problem of the code's own severity, without a place. */
    public static Problem of(ProblemCode code, String message) {
        return new Problem(code.code(), code.severity(), message, null, null, 0, 0, null);
    }

    /** Returns this problem with the name of its file. */
    public Problem in(@Nullable String name) {
        return new Problem(code, severity, message, name, where, line, column, hint);
    }

    /** Returns this problem with a path to its place. */
    public Problem at(@Nullable String path) {
        return new Problem(code, severity, message, file, path, line, column, hint);
    }

    /** Returns this problem with a position in the document, both counted from 1; 0 means unknown. */
    public Problem at(int atLine, int atColumn) {
        return new Problem(code, severity, message, file, where, atLine, atColumn, hint);
    }

    /** Returns this problem with advice on what to do. */
    public Problem hint(String advice) {
        return new Problem(code, severity, message, file, where, line, column, advice);
    }

    /** Returns this problem with another severity. */
    public Problem as(Severity other) {
        return new Problem(code, other, message, file, where, line, column, hint);
    }

    /** Tells whether this problem is of the given code. */
    public boolean is(ProblemCode other) {
        return code.equals(other.code());
    }

    /** Tells whether this problem stops the step at hand. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Returns one line for a person: severity, code, place, file, message and hint. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(severity.label()).append(' ').append(code);
        if (where != null) {
            text.append(" at ").append(where);
        }
        if (file != null) {
            text.append(" in ").append(file);
        }
        if (line > 0) {
            text.append(" (line ")
                    .append(line)
                    .append(", column ")
                    .append(column)
                    .append(')');
        }
        text.append(": ").append(message);
        if (hint != null) {
            text.append(' ').append(hint);
        }
        return text.toString();
    }
}
