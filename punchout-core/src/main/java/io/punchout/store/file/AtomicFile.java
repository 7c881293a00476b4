package io.punchout.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that readers see whole: the new version is written beside it and moved into its place. */
final class AtomicFile {
    private final Path file;

    AtomicFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Writes a file's content. */
    interface Content {
        void writeTo(Path target) throws IOException;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Tells one content from another. */
    String digest() throws IOException {
        return digest(Files.readAllBytes(file));
    }

    /** Replaces the content, and returns its digest. A new file may be read by its owner only: it holds secrets. */
    String replace(Content content) throws IOException {
        // a link stays a link: what it leads to is replaced
        Path target = exists() ? file.toRealPath() : file;
        String name = target.toFile().getName();
        // the ending says which format it is
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        Path fresh = Files.createTempFile(target.toFile().getParentFile().toPath(), "." + name + "-", ending);
        try {
            content.writeTo(fresh);
            keepPermissions(target, fresh);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            String digest = digest(Files.readAllBytes(fresh));
            move(fresh, target);
            return digest;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JVM has SHA-256", impossible);
        }
    }
}
