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
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An order as a message, to be sent once or, as a retry, again: see {@link CxmlBuyer#prepare}. It holds the buyer's secret,
 * and does not show it. Immutable.
 */
public final class PreparedOrder {
    private static final Pattern PAYLOAD_ID = Pattern.compile("payloadID=[\"']([^\"']*)");

    private final String payloadId;
    private final byte[] body;
    private final byte[] masked;
    private final String contentType;
    private final List<Problem> problems;

    private PreparedOrder(String payloadId, byte[] body, byte[] masked, String contentType, List<Problem> problems) {
        this.payloadId = payloadId;
        this.body = body;
        this.masked = masked;
        this.contentType = contentType;
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
                masked,
                CxmlBuyer.CONTENT_TYPE,
                problems.list());
    }

    /** Returns the order as another system writes it; the same change is made to what is shown of it. */
    PreparedOrder changed(UnaryOperator<byte[]> change, String type) {
        byte[] other = change.apply(body);
        Matcher id = PAYLOAD_ID.matcher(new String(other, StandardCharsets.ISO_8859_1));
        return new PreparedOrder(id.find() ? id.group(1) : payloadId, other, change.apply(masked), type, problems);
    }

    /** Returns the Content-Type that it is posted with. */
    String contentType() {
        return contentType;
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
        boolean usual = contentType.equals(CxmlBuyer.CONTENT_TYPE);
        return new String(masked, usual ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }
}
