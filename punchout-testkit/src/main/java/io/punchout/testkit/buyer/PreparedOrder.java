package io.punchout.testkit.buyer;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.cxml.write.OrderWriter;
import io.punchout.order.Order;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * An order as a message, to be sent once or, as a retry, again: see {@link CxmlBuyer#prepare}. It holds the buyer's secret,
 * and does not show it. Immutable.
 */
public final class PreparedOrder {
    private final String payloadId;
    private final byte[] body;
    private final String shown;
    private final List<Problem> problems;

    private PreparedOrder(String payloadId, byte[] body, String shown, List<Problem> problems) {
        this.payloadId = payloadId;
        this.body = body;
        this.shown = shown;
        this.problems = problems;
    }

    static PreparedOrder of(CXML envelope, Order order, DtdVersion version) {
        Problems problems = new Problems();
        byte[] body = write(envelope, order, version, problems);
        if (problems.hasErrors()) {
            throw new IllegalArgumentException("the order cannot be written: " + problems.list());
        }
        MaskedDocument.mask(envelope);
        byte[] masked = write(envelope, order, version, new Problems());
        return new PreparedOrder(
                Objects.requireNonNull(envelope.getPayloadID(), "payloadID"),
                body,
                new String(masked, StandardCharsets.UTF_8),
                problems.list());
    }

    private static byte[] write(CXML envelope, Order order, DtdVersion version, Problems problems) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new OrderWriter(version).write(envelope, order, StandardCharsets.UTF_8, bytes, problems);
        return bytes.toByteArray();
    }

    /** Returns the id of the message. */
    public String payloadId() {
        return payloadId;
    }

    /** Returns a copy of the document as it is sent, secret included. */
    public byte[] body() {
        return body.clone();
    }

    /** Returns what the DTD version or an order had no place for. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the document, its secret masked. */
    @Override
    public String toString() {
        return shown;
    }
}
