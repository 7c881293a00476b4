package io.punchout.testkit.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of H2 that remember in which order they were written, as {@code jdbc:h2:recorded:...}: after a process was killed,
 * its file is as it was after one of these writes.
 */
public final class RecordedFile extends FilePathWrapper {
    private static final String SCHEME = "recorded";
    private static final List<Write> WRITES = new ArrayList<>();

    /**
     * @param size what the file was cut to; -1 if bytes were written
     * @param position where they were written
     */
    record Write(long size, long position, byte[] bytes) {
        boolean isCut() {
            return size >= 0;
        }

        void repeat(FileChannel file) throws IOException {
            if (isCut()) {
                file.truncate(size);
                return;
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                file.write(rest, position + rest.position());
            }
        }
    }

    /** Lets H2 know of such files, and forgets all writes. */
    static void begin() {
        FilePath.register(new RecordedFile());
        synchronized (WRITES) {
            WRITES.clear();
        }
    }

    static int numberOfWrites() {
        synchronized (WRITES) {
            return WRITES.size();
        }
    }

    static List<Write> writes() {
        synchronized (WRITES) {
            return List.copyOf(WRITES);
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Recording(super.open(mode));
    }

    private static void add(Write write) {
        synchronized (WRITES) {
            WRITES.add(write);
        }
    }

    private static final class Recording extends FileBase {
        private final FileChannel file;

        Recording(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return file.read(into);
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public synchronized int write(ByteBuffer from) throws IOException {
            long position = file.position();
            int written = write(from, position);
            file.position(position + written);
            return written;
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            ByteBuffer copy = from.duplicate();
            int written = file.write(from, position);
            byte[] bytes = new byte[written];
            copy.get(bytes);
            add(new Write(-1, position, bytes));
            return written;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            add(new Write(size, 0, new byte[0]));
            return this;
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
