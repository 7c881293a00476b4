package io.punchout.cxml.write;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.model.OrderRequest;
import io.punchout.cxml.model.Request;
import io.punchout.internal.xml.SafeXml;
import io.punchout.order.Order;
import io.punchout.problem.Problems;
import io.punchout.problem.PunchOutException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import javax.xml.stream.XMLStreamException;

/**
 * Writes OrderRequests from neutral orders (guide p.104-190), line by line, as a procurement system does: for simulated
 * buyers and for hosts that pass orders on. What is written is valid against the DTD version; what that, or an order, has
 * no place for is left out and told. Immutable and thread-safe.
 *
 * <p>An order goes from server to server, so the envelope may hold credentials. A neutral order does not know the number of
 * its payment card: only its last digits are written, after zeros.
 */
public final class OrderWriter {
    private final DtdVersion version;
    private final DtdGrowth growth;

    /** Creates a writer for a version of the DTD. */
    public OrderWriter(DtdVersion version) {
        this.version = version;
        this.growth = DtdGrowth.of(version);
    }

    /**
     * Writes a document; does not close the stream.
     *
     * @param envelope ids, header and the attributes of Request; its OrderRequest is replaced
     * @param charset any charset; characters that it lacks become character references
     * @param problems where to tell what was changed or left out; an error means that the document is not to be sent
     * @throws PunchOutException if the stream cannot be written
     */
    public void write(CXML envelope, Order order, Charset charset, OutputStream target, Problems problems) {
        Request request = envelope.getRequest() == null ? new Request() : envelope.getRequest();
        request.setOrderRequest(new OrderRequest());
        envelope.setRequest(request);
        try {
            DtdGate gate = new DtdGate(SafeXml.writer(target, charset), version, growth, problems);
            gate.insert("OrderRequest", () -> new OrderBody(version, growth, gate, problems).write(order));
            CxmlWriter.write(envelope, version, charset, gate);
        } catch (XMLStreamException failure) {
            throw new PunchOutException("the cXML document cannot be written", failure);
        }
    }
}
