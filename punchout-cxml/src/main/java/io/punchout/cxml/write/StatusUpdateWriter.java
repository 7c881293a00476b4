package io.punchout.cxml.write;

import io.punchout.cart.Attribute;
import io.punchout.cart.Text;
import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.Request;
import io.punchout.cxml.model.StatusUpdateRequest;
import io.punchout.internal.xml.SafeXml;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import javax.xml.stream.XMLStreamException;

/**
 * Writes StatusUpdateRequests: how an order fared that was answered 201 (guide p.36). What is written is valid against the
 * DTD version; what that has no place for is left out and told. Sending it is the host's. Immutable and thread-safe.
 */
public final class StatusUpdateWriter {
    private final DtdVersion version;
    private final DtdGrowth growth;

    /** Creates a writer for a version of the DTD. */
    public StatusUpdateWriter(DtdVersion version) {
        this.version = version;
        this.growth = DtdGrowth.of(version);
    }

    /**
     * Returns the document as bytes. They hold the secret of the envelope, and belong in no log.
     *
     * @param envelope ids, header and the attributes of Request, see {@link CxmlEnvelope}; its StatusUpdateRequest is
     *     replaced
     * @param charset any charset; characters that it lacks become character references
     * @param problems where to tell what was changed or left out
     * @throws PunchOutException if the envelope cannot be written, for example for a character that XML does not allow
     */
    public byte[] write(CXML envelope, StatusUpdate update, Charset charset, Problems problems) {
        Request request = envelope.getRequest() == null ? new Request() : envelope.getRequest();
        request.setStatusUpdateRequest(new StatusUpdateRequest());
        envelope.setRequest(request);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);
        try {
            DtdGate gate = new DtdGate(SafeXml.writer(bytes, charset), version, growth, problems);
            gate.at("status");
            gate.insert("StatusUpdateRequest", () -> write(update, new Out(gate, problems)));
            CxmlWriter.write(envelope, version, charset, gate);
        } catch (XMLStreamException failure) {
            throw new PunchOutException("the cXML document cannot be written", failure);
        }
        return bytes.toByteArray();
    }

    private static void write(StatusUpdate update, Out out) throws XMLStreamException {
        if (update.document() != null) {
            out.start("DocumentReference");
            out.attribute("payloadID", update.document(), "document");
            out.end();
        }
        out.start("Status");
        out.attribute("code", Integer.toString(update.code()), "code");
        out.attribute("text", update.text(), "text");
        Text message = update.message();
        if (message != null) {
            out.lang(message.language());
            out.characters(message.value(), "message");
        }
        out.end();
        if (update.detail() != null) {
            StatusDetails.write(update.detail(), out);
        }
        for (Attribute attribute : update.attributes()) {
            out.start("Extrinsic");
            out.attribute("name", attribute.name(), "attributes");
            out.characters(attribute.value(), "attributes");
            out.end();
        }
    }
}
