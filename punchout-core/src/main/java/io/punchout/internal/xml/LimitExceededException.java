package io.punchout.internal.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** A document is larger in some respect than it may be. */
public final class LimitExceededException extends XMLStreamException {
    private static final long serialVersionUID = 1L;
    private final Limit limit;
    private final int most;

    /** What there is too much of. */
    public enum Limit {
        DEPTH,
        ATTRIBUTES,
        NAME_LENGTH,
        TEXT_LENGTH
    }

    LimitExceededException(Limit limit, int most, Location location) {
        super("limit exceeded", location);
        this.limit = limit;
        this.most = most;
    }

    /** Returns what there is too much of. */
    public Limit limit() {
        return limit;
    }

    /** Returns how much there may be. */
    public int most() {
        return most;
    }
}
