package io.punchout.cxml.read;

import io.punchout.cxml.model.Item;

/** Takes the lines of a document one after the other, so that it need not be in memory as a whole. */
@FunctionalInterface
public interface LineHandler {
    /**
     * Takes a line. What it throws ends the reading and comes out of the reader.
     *
     * @param line an ItemIn or ItemOut; nothing else refers to it
     */
    void line(Item line);

    /**
     * Tells whether the lines of a kind of document are taken; those of others stay part of the document.
     *
     * @param holder the element around the lines: PunchOutOrderMessage, PunchOutSetupRequest or OrderRequest
     */
    default boolean takes(String holder) {
        return true;
    }
}
