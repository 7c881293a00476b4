package io.punchout.cxml.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of a stream that has more bytes than are read, and marks the failures that are the stream's own. */
final class BoundedBytes extends FilterInputStream {
    private final int most;
    private long count;

    /** More bytes than are read. */
    static final class TooManyBytesException extends IOException {
        private static final long serialVersionUID = 1L;
        private final int most;

        TooManyBytesException(int most) {
            this.most = most;
        }

        int most() {
            return most;
        }
    }

    /** The stream fails, which is nothing that the document can help. */
    static final class BrokenStreamException extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenStreamException(IOException cause) {
            super(cause);
        }
    }

    BoundedBytes(InputStream stream, int most) {
        super(stream);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int number;
        try {
            number = super.read(bytes, offset, length);
        } catch (IOException broken) {
            throw new BrokenStreamException(broken);
        }
        count += Math.max(number, 0);
        if (count > most) {
            throw new TooManyBytesException(most);
        }
        return number;
    }
}
