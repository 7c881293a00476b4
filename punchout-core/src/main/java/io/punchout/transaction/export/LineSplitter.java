package io.punchout.transaction.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines of bounded length. Not thread-safe. */
final class LineSplitter {
    private final InputStream source;
    private final int longest;
    private final byte[] buffer = new byte[8_192];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4_096);
    private int from;
    private int end;
    private int number;

    LineSplitter(InputStream source, int longest) {
        this.source = source;
        this.longest = longest;
    }

    /**
     * Returns the next line without its end; null when there is none.
     *
     * @throws BadLineException if it is too long; the next call returns the line after it
     */
    byte @Nullable [] next() throws IOException, BadLineException {
        line.reset();
        boolean any = false;
        boolean tooLong = false;
        while (fill()) {
            any = true;
            int stop = from;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            tooLong |= stop - from > longest - line.size();
            if (!tooLong) {
                line.write(buffer, from, stop - from);
            }
            boolean complete = stop < end;
            from = complete ? stop + 1 : stop;
            if (complete) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        if (tooLong) {
            throw new BadLineException(ImportProblem.LINE_TOO_LONG, "The line is longer than " + longest + " bytes.");
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        while (from == end) {
            end = source.read(buffer);
            from = 0;
            if (end < 0) {
                end = 0;
                return false;
            }
        }
        return true;
    }

    /** Returns the number of the line that was read last, from 1. */
    int number() {
        return number;
    }
}
