package io.punchout.cxml.model;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.Map;

/**
 * The binding of this package, for hosts that marshal parts of a document themselves; the library's reader and writer
 * need none. Made once, at the first use: that takes some 0.5 s.
 */
public final class CxmlBinding {
    private CxmlBinding() {}

    private static final class Holder {
        private static final JAXBContext CONTEXT = create();

        private static JAXBContext create() {
            try {
                return JAXBContext.newInstance(new Class<?>[] {CXML.class}, Map.of());
            } catch (JAXBException failure) {
                throw new IllegalStateException("no Jakarta XML Binding runtime works here", failure);
            }
        }
    }

    /** Returns the context; thread-safe, its marshallers and unmarshallers are not. */
    public static JAXBContext context() {
        return Holder.CONTEXT;
    }
}
