package io.punchout.protocol;

import java.util.stream.IntStream;

/**
 * How much of a message is read before it is refused. Immutable.
 *
 * @param bytes the largest body in bytes; default 10 MiB, which holds an edit of more than 10,000 lines
 * @param depth the deepest nesting of elements; default 64
 * @param attributes the most attributes of one element; default 100
 * @param nameLength the longest name of an element or attribute in characters; default 256
 * @param textLength the longest text or attribute value in characters; default 1 Mi
 * @param items the most lines of a cart; default 100,000
 * @param otherElements the most elements that nothing here reads and that are kept; default 100,000
 */
public record ReadLimits(
        int bytes, int depth, int attributes, int nameLength, int textLength, int items, int otherElements) {
    private static final ReadLimits DEFAULTS = new ReadLimits(10 << 20, 64, 100, 256, 1 << 20, 100_000, 100_000);

    /**
     * @throws IllegalArgumentException if a limit is not positive
     */
    public ReadLimits {
        if (IntStream.of(bytes, depth, attributes, nameLength, textLength, items, otherElements)
                .anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** Returns the default limits. */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /** Returns these limits with another number of bytes. */
    public ReadLimits withBytes(int most) {
        return new ReadLimits(most, depth, attributes, nameLength, textLength, items, otherElements);
    }
}
