package io.punchout.cxml.read;

import io.punchout.http.ContentType;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The document within a body: the body itself, the field of a form (see {@link CxmlForm}), or one part of a MIME message
 * (multipart/related or multipart/mixed, guide p.20-22), the one that the parameter {@code start} names, or the first one
 * of XML. Immutable.
 */
final class CxmlBody {
    private final byte[] document;
    private final @Nullable String contentType;
    private final List<CxmlAttachment> attachments;

    private CxmlBody(byte[] document, @Nullable String contentType, List<CxmlAttachment> attachments) {
        this.document = document;
        this.contentType = contentType;
        this.attachments = List.copyOf(attachments);
    }

    /**
     * Finds the document.
     *
     * @param problems where to tell what is odd; with an error the document is empty
     */
    static CxmlBody of(byte[] body, @Nullable String contentType, Problems problems) {
        if (isCompressed(body)) {
            problems.add(Problem.of(CxmlProblem.COMPRESSED, "The body is compressed, which is not read here.")
                    .hint("Send it without a Content-Encoding, or have the server unpack it."));
            return new CxmlBody(new byte[0], null, List.of());
        }
        if (contentType == null || ContentType.parse(contentType).isXml()) {
            return new CxmlBody(body, contentType, List.of());
        }
        Optional<byte[]> form = CxmlForm.document(body, contentType);
        if (form.isPresent()) {
            problems.add(
                    Problem.of(CxmlProblem.FORM, "The document came in a form: lines and columns count inside of it.")
                            .hint("Send the document by itself, as text/xml or application/xml (guide p.17-20)."));
            return new CxmlBody(form.get(), null, List.of());
        }
        if (!MimeParts.isMultipart(contentType) || CxmlSource.beginsWithMarkup(body)) {
            problems.add(Problem.of(CxmlProblem.CONTENT_TYPE, "The Content-Type is not the one of XML.")
                    .hint("Send text/xml or application/xml (guide p.19): servers may take other bodies apart."));
            return new CxmlBody(body, contentType, List.of());
        }
        List<CxmlAttachment> parts = new MimeParts(problems).read(body, contentType);
        int root = root(parts, MimeHeaders.parameter(contentType, "start"));
        if (root < 0) {
            problems.add(Problem.of(CxmlProblem.MULTIPART, "No part of the message is a document.")
                    .hint("Send the cXML document as the first part, with the Content-Type text/xml."));
            return new CxmlBody(new byte[0], null, List.of());
        }
        List<CxmlAttachment> others = new ArrayList<>(parts);
        CxmlAttachment document = others.remove(root);
        return new CxmlBody(document.bytes(), document.contentType(), others);
    }

    /** Tells whether the bytes are those of gzip or zip, which begin with no text. */
    private static boolean isCompressed(byte[] body) {
        return body.length > 3
                && ((body[0] == 0x1F && body[1] == (byte) 0x8B) || (body[0] == 'P' && body[1] == 'K' && body[2] == 3));
    }

    private static int root(List<CxmlAttachment> parts, @Nullable String start) {
        String id = start == null ? "" : MimeHeaders.withoutBrackets(start);
        for (int i = 0; i < parts.size() && !id.isEmpty(); i++) {
            if (parts.get(i).contentId().equals(id)) {
                return i;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            if (ContentType.parse(parts.get(i).contentType()).isXml()) {
                return i;
            }
        }
        return parts.isEmpty() ? -1 : 0;
    }

    byte[] document() {
        return document;
    }

    @Nullable
    String contentType() {
        return contentType;
    }

    /** Returns what came with the document, in order. */
    List<CxmlAttachment> attachments() {
        return attachments;
    }

    /**
     * Returns the attachment that a URL of the document names.
     *
     * @param url for example {@code "cid:drawing@buyer.example"}
     */
    static Optional<CxmlAttachment> find(List<CxmlAttachment> attachments, String url) {
        String text = url.strip();
        if (!text.regionMatches(true, 0, "cid:", 0, 4)) {
            return Optional.empty();
        }
        String raw = text.substring(4);
        String id = raw;
        try {
            id = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            id = raw;
        }
        String wanted = id;
        return attachments.stream()
                .filter(part ->
                        part.contentId().equals(wanted) || part.contentId().equals(raw))
                .findFirst();
    }
}
