package io.punchout.cxml.read;

import io.punchout.cxml.model.CXML;
import io.punchout.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read, or what is known of one that could not be. Immutable but for the model, which the reader no
 * longer touches.
 */
public final class CxmlDocument {
    private final @Nullable CXML root;
    private final @Nullable String documentType;
    private final @Nullable String dtdVersion;
    private final List<Problem> problems;
    private final List<CxmlAttachment> attachments;
    private final @Nullable String payloadId;

    CxmlDocument(
            @Nullable CXML root, @Nullable String documentType, @Nullable String dtdVersion, List<Problem> problems) {
        this(root, documentType, dtdVersion, problems, List.of(), root == null ? null : root.getPayloadID());
    }

    private CxmlDocument(
            @Nullable CXML root,
            @Nullable String documentType,
            @Nullable String dtdVersion,
            List<Problem> problems,
            List<CxmlAttachment> attachments,
            @Nullable String payloadId) {
        this.attachments = attachments;
        this.payloadId = payloadId;
        this.root = root;
        this.documentType = documentType;
        this.dtdVersion = dtdVersion;
        this.problems = List.copyOf(problems);
    }

    /** Returns the document; empty if it is unreadable, and then the problems say why. */
    public Optional<CXML> root() {
        return Optional.ofNullable(root);
    }

    /** Tells whether there is a document. */
    public boolean isReadable() {
        return root != null;
    }

    /**
     * Returns the element that says what the document is, for example {@code "PunchOutSetupRequest"}; {@code "Response"}
     * for a bare status; of a document without the envelope its root element. Null when nothing is known.
     */
    public @Nullable String documentType() {
        return documentType;
    }

    /** Returns the version of the DTD as the DOCTYPE, or else the version attribute, names it; null when neither does. */
    public @Nullable String dtdVersion() {
        return dtdVersion;
    }

    /** Returns everything that was found, in the order of reading. */
    public List<Problem> problems() {
        return problems;
    }

    CxmlDocument with(List<CxmlAttachment> files) {
        return new CxmlDocument(root, documentType, dtdVersion, problems, files, payloadId);
    }

    CxmlDocument withPayloadId(@Nullable String id) {
        return new CxmlDocument(root, documentType, dtdVersion, problems, attachments, id);
    }

    /** Returns the payload id, also of a document that could not be read to its end; null if there is none. */
    public @Nullable String payloadId() {
        return payloadId;
    }

    /** Returns the files that came with the document in one MIME message, in order. */
    public List<CxmlAttachment> attachments() {
        return attachments;
    }

    /**
     * Returns the file that a URL of the document names.
     *
     * @param url for example {@code "cid:drawing@buyer.example"}, as in {@code <Attachment><URL>}
     */
    public Optional<CxmlAttachment> attachment(String url) {
        return CxmlBody.find(attachments, url);
    }
}
