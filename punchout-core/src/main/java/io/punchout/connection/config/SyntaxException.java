package io.punchout.connection.config;

import io.punchout.connection.config.Node.Place;

/** A file is not of its format at all; the text is for a person and holds nothing of the file. */
final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Place place;
    private final ConfigProblem code;

    SyntaxException(ConfigProblem code, Place place, String text) {
        super(text);
        this.code = code;
        this.place = place;
    }

    SyntaxException(Place place, String text) {
        this(ConfigProblem.MALFORMED, place, text);
    }

    Place place() {
        return place;
    }

    ConfigProblem code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
