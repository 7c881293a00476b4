package io.punchout.mapping;

/**
 * A parameter of a transform.
 *
 * @param name the name
 * @param kind what it takes
 * @param required whether it must be given
 * @param description what it does, for a person
 */
public record TransformParameter(String name, Kind kind, boolean required, String description) {

    /** The kinds of arguments. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** true or false. */
        FLAG,
        /** An object of texts. */
        TABLE
    }

    /** Returns a parameter that must be given. */
    public static TransformParameter needed(String name, Kind kind, String description) {
        return new TransformParameter(name, kind, true, description);
    }

    /** Returns a parameter that may be left out. */
    public static TransformParameter optional(String name, Kind kind, String description) {
        return new TransformParameter(name, kind, false, description);
    }
}
