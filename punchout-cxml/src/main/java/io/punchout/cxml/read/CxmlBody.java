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
 * The document within a body: the body itself, or one part of a MIME message (multipart/related or multipart/mixed, guide
 * p.20-22). It is the part that the parameter {@code start} names, or the first one of XML. Immutable.
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
        if (contentType == null || !MimeParts.isMultipart(contentType)) {
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
