package io.punchout.cxml.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file that came with a document in one MIME message (guide p.20-22). Immutable. */
public final class CxmlAttachment {
    private final String contentId;
    private final @Nullable String contentType;
    private final @Nullable String fileName;
    private final byte[] content;

    CxmlAttachment(String contentId, @Nullable String contentType, @Nullable String fileName, byte[] content) {
        this.contentId = Objects.requireNonNull(contentId, "contentId");
        this.contentType = contentType;
        this.fileName = fileName;
        this.content = content;
    }

    /** Returns the Content-ID without its angle brackets, which a URL {@code cid:...} names; empty if there is none. */
    public String contentId() {
        return contentId;
    }

    /** Returns the Content-Type as sent; null if there is none. Never believe it of a file that is to be shown. */
    public @Nullable String contentType() {
        return contentType;
    }

    /** Returns the sender's name of the file, without folders; null if there is none. */
    public @Nullable String fileName() {
        return fileName;
    }

    /** Returns the number of bytes. */
    public int size() {
        return content.length;
    }

    /** Returns the content, decoded. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    byte[] bytes() {
        return content;
    }

    @Override
    public String toString() {
        return "CxmlAttachment(" + contentId + ", " + contentType + ", " + content.length + " bytes)";
    }
}
