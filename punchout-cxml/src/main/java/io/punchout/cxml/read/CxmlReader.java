package io.punchout.cxml.read;

import io.punchout.cxml.model.CXML;
import io.punchout.internal.xml.BoundedReader;
import io.punchout.internal.xml.SafeXml;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import io.punchout.protocol.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads cXML documents, liberal in what it accepts: any order of children, a missing or odd DOCTYPE, every common
 * charset, unknown elements. Deviations are problems of the document, errors only what makes it unreadable. Nothing is
 * ever fetched, no entity of the document expanded, everything bounded. Never throws for what a document says. Immutable
 * and thread-safe.
 */
public final class CxmlReader {
    private final ReadLimits limits;

    /** Creates a reader. */
    public CxmlReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a document.
     *
     * @param body the document in bytes, or a MIME message with its attachments (multipart/related, multipart/mixed), or a
     *     form with the document in a field
     * @param contentType the Content-Type that came with it, whose charset overrides the XML declaration; null if none
     */
    public CxmlDocument read(byte[] body, @Nullable String contentType) {
        return document(body, contentType, null);
    }

    /**
     * Reads a document, and hands over the lines that the handler takes as soon as each was read: they are not part of the
     * document that is returned. See {@link #read(InputStream, String, LineHandler)}.
     *
     * @param body the document in bytes, or a MIME message with its attachments
     */
    public CxmlDocument read(byte[] body, @Nullable String contentType, LineHandler lines) {
        return document(body, contentType, lines);
    }

    private CxmlDocument document(byte[] body, @Nullable String contentType, @Nullable LineHandler lines) {
        Problems problems = new Problems();
        if (body.length > limits.bytes()) {
            problems.add(ReadFailure.tooLarge(limits.bytes()));
            return unreadable(null, problems);
        }
        CxmlBody content = CxmlBody.of(body, contentType, problems);
        if (problems.hasErrors()) {
            return unreadable(null, problems);
        }
        return read(CxmlSource.of(content.document(), content.contentType(), problems), lines, problems)
                .with(content.attachments());
    }

    /**
     * Reads a document line by line: each ItemIn or ItemOut is handed over as soon as it was read and is not part of the
     * document that is returned, so the memory needed does not grow with the number of lines. What stands before the
     * lines, the header above all, is told with the document only, at the end. A document that turns out unreadable
     * may have handed over lines before.
     *
     * @param body the document, no MIME message; at most {@link ReadLimits#bytes()} are read, and it is not closed
     * @param contentType as in {@link #read(byte[], String)}; the charset must show in the first 8 KiB
     * @throws PunchOutException if the stream itself fails
     */
    public CxmlDocument read(InputStream body, @Nullable String contentType, LineHandler lines) {
        Problems problems = new Problems();
        try {
            BoundedBytes bytes = new BoundedBytes(body, limits.bytes());
            return read(CxmlSource.of(bytes, contentType, problems), lines, problems);
        } catch (IOException failure) {
            return unreadable(failure, null, problems);
        }
    }

    private CxmlDocument read(CxmlSource source, @Nullable LineHandler lines, Problems problems) {
        if (source.isEmpty()) {
            problems.add(CxmlProblem.EMPTY, "The body is empty.");
            return unreadable(null, problems);
        }
        BoundedReader reader = null;
        try {
            reader = source.open(limits);
            return read(reader, lines, problems);
        } catch (LineBinding.HandlerFailedException failure) {
            throw failure.failure();
        } catch (XMLStreamException | RuntimeException failure) {
            return unreadable(failure, reader, problems);
        }
    }

    private static CxmlDocument unreadable(Exception failure, @Nullable BoundedReader reader, Problems problems) {
        problems.add(ReadFailure.explain(failure, reader));
        return unreadable(null, problems);
    }

    private CxmlDocument read(BoundedReader reader, @Nullable LineHandler lines, Problems problems)
            throws XMLStreamException {
        String systemId = null;
        boolean doctype = false;
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                doctype = true;
                systemId = SafeXml.doctypeSystemId(reader);
            }
        }
        String name = reader.getLocalName();
        if (!name.equals("cXML")) {
            problems.add(CxmlRoot.explain(name)
                    .at(name)
                    .at(
                            reader.getLocation().getLineNumber(),
                            reader.getLocation().getColumnNumber()));
            return unreadable(name, problems);
        }
        if (!doctype) {
            problems.add(Problem.of(CxmlProblem.DOCTYPE_MISSING, "There is no DOCTYPE.")
                    .at("cXML")
                    .hint("Strict receivers demand one (guide p.19)."));
        }
        CxmlUnmarshalling unmarshalling = new CxmlUnmarshalling(reader, limits, lines, problems);
        CXML root;
        try {
            root = unmarshalling.run();
        } catch (LineBinding.HandlerFailedException failure) {
            throw failure;
        } catch (XMLStreamException | RuntimeException failure) {
            problems.add(ReadFailure.explain(failure, reader));
            return new CxmlDocument(null, null, null, problems.list()).withPayloadId(unmarshalling.payloadId());
        }
        String type = CxmlRoot.documentType(root);
        new CxmlChecks(unmarshalling, problems).check(root, type);
        return new CxmlDocument(root, type, version(systemId, root.getVersion()), problems.list());
    }

    private static @Nullable String version(@Nullable String systemId, @Nullable String attribute) {
        String named = systemId == null ? null : SystemId.version(systemId);
        if (named != null) {
            return named;
        }
        return attribute == null || attribute.isBlank() ? null : attribute.strip();
    }

    private static CxmlDocument unreadable(@Nullable String type, Problems problems) {
        return new CxmlDocument(null, type, null, problems.list());
    }
}
