package io.punchout.cxml.write;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Message;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.internal.xml.SafeXml;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents that return a cart (guide p.84-94), line by line: the memory needed does not grow with the number of
 * lines. What is written is valid against the DTD version; what that has no place for is left out and told. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Problems problems = new Problems();
 * new CartWriter(version).write(envelope, CartContent.of(cart, cookie, "edit"), StandardCharsets.UTF_8, out, problems);
 * }</pre>
 */
public final class CartWriter {
    private final DtdVersion version;
    private final CartBody body;

    /** Creates a writer for a version of the DTD. */
    public CartWriter(DtdVersion version) {
        this(version, null);
    }

    /** Creates a writer that lets a host change the message before it is written; null for no change. */
    public CartWriter(DtdVersion version, @Nullable CartAdjustment adjustment) {
        this.version = version;
        this.body = new CartBody(version, DtdGrowth.of(version), adjustment);
    }

    /**
     * Writes a document; does not close the stream.
     *
     * @param envelope ids, header and the attributes of Message; its PunchOutOrderMessage is replaced
     * @param charset any charset; characters that it lacks become character references
     * @param problems where to tell what was changed or left out; an error means that the document is not to be sent
     * @throws PunchOutException if the stream cannot be written
     */
    public void write(CXML envelope, CartContent content, Charset charset, OutputStream target, Problems problems) {
        Message message = envelope.getMessage() == null ? new Message() : envelope.getMessage();
        message.setPunchOutOrderMessage(new PunchOutOrderMessage());
        envelope.setMessage(message);
        try {
            DtdGate gate = body.gate(SafeXml.writer(target, charset), problems);
            gate.insert("PunchOutOrderMessage", () -> body.write(content, gate, problems));
            CxmlWriter.write(envelope, version, charset, gate);
        } catch (XMLStreamException failure) {
            throw new PunchOutException("the cXML document cannot be written", failure);
        }
    }
}
