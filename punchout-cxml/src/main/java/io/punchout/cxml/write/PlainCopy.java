package io.punchout.cxml.write;

import java.nio.charset.StandardCharsets;

/**
 * What is copied of a document: long pieces of US-ASCII as they stand, the rest decoded, which is much faster than to
 * decode all of it. Used by one thread.
 */
final class PlainCopy {
    private final byte[] document;
    private final StringBuilder copy;
    private int from;

    PlainCopy(byte[] document) {
        this.document = document;
        this.copy = new StringBuilder(document.length);
    }

    /** Says where the next piece of the document begins. */
    void from(int place) {
        from = place;
    }

    /** Copies the document up to a place: US-ASCII alone. */
    void to(int place) {
        ascii(from, place);
    }

    /** Copies a piece of US-ASCII. */
    void ascii(int start, int end) {
        copy.append(new String(document, start, end - start, StandardCharsets.ISO_8859_1));
    }

    /** Copies a piece of UTF-8; false if it is none, or has characters that XML does not have. */
    boolean utf8(int start, int end) {
        String text = new String(document, start, end - start, StandardCharsets.UTF_8);
        copy.append(text);
        return text.indexOf('\uFFFD') < 0 && text.indexOf('\uFFFE') < 0 && text.indexOf('\uFFFF') < 0;
    }

    void add(String text) {
        copy.append(text);
    }

    @Override
    public String toString() {
        return copy.toString();
    }
}
