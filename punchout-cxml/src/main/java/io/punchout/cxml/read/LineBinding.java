package io.punchout.cxml.read;

import io.punchout.cxml.model.CxmlElement;
import io.punchout.cxml.model.Item;
import java.util.Set;

/** Hands each line of a document over as soon as it was read, so that the document is read without its lines. */
final class LineBinding {
    private static final Set<String> HOLDERS = Set.of("PunchOutOrderMessage", "PunchOutSetupRequest", "OrderRequest");
    private static final int DEPTH = 4;

    private final ItemChecks checks;
    private final LineHandler handler;
    private int lines;

    /** What the caller's handler threw, on its way out of the reader. */
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

    LineBinding(ItemChecks checks, LineHandler handler) {
        this.checks = checks;
        this.handler = handler;
    }

    /** Tells whether the element that just began is a line to hand over. */
    boolean begins(CxmlStream stream) {
        String name = stream.reader().getLocalName();
        return stream.depth() == DEPTH
                && (name.equals("ItemIn") || name.equals("ItemOut"))
                && HOLDERS.contains(stream.parent())
                && takes(stream.parent());
    }

    /** Tells whether the element that ends now is the line that began. */
    boolean ends(CxmlStream stream) {
        return stream.depth() == DEPTH;
    }

    private boolean takes(String holder) {
        try {
            return handler.takes(holder);
        } catch (RuntimeException failure) {
            throw new HandlerFailedException(failure);
        }
    }

    /** Checks a line that was read and hands it over. */
    void hand(CxmlElement line, String path) {
        lines++;
        checks.line((Item) line, path + "[" + lines + "]");
        try {
            handler.line((Item) line);
        } catch (RuntimeException failure) {
            throw new HandlerFailedException(failure);
        }
    }
}
