package io.punchout.mapping;

/** A value is not what a transform takes. The message is shown to people: it should not repeat the value. */
public final class MappingValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public MappingValueException(String message) {
        super(message);
    }

    public MappingValueException(String message, Throwable cause) {
        super(message, cause);
    }
}
