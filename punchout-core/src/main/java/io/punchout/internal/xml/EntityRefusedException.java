package io.punchout.internal.xml;

import javax.xml.stream.XMLStreamException;

/** A document refers to an entity of its own. None is ever expanded. */
public final class EntityRefusedException extends XMLStreamException {
    private static final long serialVersionUID = 1L;
    private final String entity;

    EntityRefusedException(String entity) {
        super("entity refused");
        this.entity = entity;
    }

    /** Returns the entity's name, which comes from the document. */
    public String entity() {
        return entity;
    }
}
