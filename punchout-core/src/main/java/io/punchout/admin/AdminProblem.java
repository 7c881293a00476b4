package io.punchout.admin;

import io.punchout.problem.Problem;
import io.punchout.problem.ProblemCode;
import io.punchout.problem.Severity;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why a change of a connection or session is refused. */
public enum AdminProblem implements ProblemCode {
    /** There is no connection of this id. */
    UNKNOWN("connection.unknown"),
    /** There is a connection of this id already. */
    EXISTS("connection.exists"),
    /** Somebody changed or deleted the connection since it was read. */
    CHANGED("connection.changed"),
    /** Another active connection of the format has one of the credentials. */
    CREDENTIAL_TAKEN("connection.credential_taken"),
    /** The store keeps no plain secrets. */
    PLAIN_SECRET("connection.plain_secret"),
    /** There is no session of this id. */
    SESSION_UNKNOWN("session.unknown"),
    /** The session is over. */
    SESSION_CLOSED("session.closed"),
    /** The transaction log failed, and nothing may happen that is not on record. */
    LOG_FAILED("log.failed");

    private static final String MESSAGES = "io.punchout.admin.messages";

    private final String code;

    AdminProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    Problem in(Locale language, Object... arguments) {
        // named outright, so that the JVM's default language does not step in for others
        Locale known = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ROOT;
        ResourceBundle texts = ResourceBundle.getBundle(MESSAGES, known);
        return Problem.of(this, new MessageFormat(texts.getString(code), known).format(arguments))
                .hint(texts.getString(code + ".hint"));
    }
}
