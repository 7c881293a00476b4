package io.punchout.cxml.read;

import io.punchout.cxml.model.Item;
import io.punchout.cxml.model.ItemIn;
import io.punchout.cxml.model.ItemOut;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Binds each line of a document on its own and hands it over, so that the document is bound without its lines. */
final class LineBinding {
    private static final Set<String> HOLDERS = Set.of("PunchOutOrderMessage", "PunchOutSetupRequest", "OrderRequest");
    private static final int DEPTH = 4;

    private final CxmlUnmarshalling document;
    private @Nullable Unmarshaller unmarshaller;
    private final ItemChecks checks;
    private final LineHandler handler;
    private boolean within;
    private int lines;

    /** What the caller's handler threw, on its way through the binding. */
    static final class HandlerFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException failure;

        HandlerFailedException(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }

        RuntimeException failure() {
            return failure;
        }
    }

    LineBinding(CxmlUnmarshalling document, ItemChecks checks, LineHandler handler) {
        this.document = document;
        this.checks = checks;
        this.handler = handler;
    }

    /** Tells whether the element that just began is a line. */
    boolean begins(CxmlStream stream) {
        String name = stream.getLocalName();
        return !within
                && stream.depth() == DEPTH
                && (name.equals("ItemIn") || name.equals("ItemOut"))
                && HOLDERS.contains(stream.parent())
                && handler.takes(stream.parent());
    }

    /** Binds the line and hands it over; afterwards the stream is behind it. */
    void run(CxmlStream stream) throws XMLStreamException {
        String path = stream.path();
        Class<? extends Item> type = stream.getLocalName().equals("ItemIn") ? ItemIn.class : ItemOut.class;
        within = true;
        document.beginLine();
        try {
            // not before there is a line: most documents have none
            Unmarshaller own = unmarshaller == null ? document.unmarshaller() : unmarshaller;
            unmarshaller = own;
            Item line = own.unmarshal(stream, type).getValue();
            lines++;
            checks.line(line, path + "[" + lines + "]");
            hand(line);
        } catch (JAXBException failure) {
            throw new XMLStreamException(failure);
        } finally {
            within = false;
            document.endLine();
        }
    }

    private void hand(Item line) {
        try {
            handler.line(line);
        } catch (RuntimeException failure) {
            throw new HandlerFailedException(failure);
        }
    }
}
