package io.punchout.testkit.conformance;

import io.punchout.cart.Text;
import io.punchout.cxml.write.CxmlEnvelope;
import io.punchout.cxml.write.DtdVersion;
import io.punchout.cxml.write.StatusUpdate;
import io.punchout.cxml.write.StatusUpdateWriter;
import io.punchout.order.ReceivedOrder;
import io.punchout.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;

/** Writes the StatusUpdateRequest by which a shop tells later what became of the order that arrived last. */
final class Telling {
    static final List<String> KEYS = List.of("message", "dtd");

    private Telling() {}

    static String document(String file, Block block, Scene scene) {
        List<ReceivedOrder> received = scene.orders.received();
        String order =
                received.isEmpty() ? null : received.get(received.size() - 1).messageId();
        String[] status = block.argument().split(" ", 2);
        if (order == null || status.length < 2 || !status[0].matches("[1-9][0-9]{2}")) {
            throw new TranscriptException(
                    file, block.line(), "'tell: 200 OK' tells of an order that arrived: " + block.argument());
        }
        StatusUpdate.Builder update = StatusUpdate.builder(order, Integer.parseInt(status[0]), status[1]);
        block.text("message").ifPresent(text -> update.message(new Text(text, "en")));
        CxmlEnvelope envelope = new CxmlEnvelope("status-1@shop.example", OffsetDateTime.now(scene.clock))
                .from("DUNS", "123456789")
                .to("NetworkId", "AN01")
                .sender("DUNS", "123456789", "open sesame");
        DtdVersion version = block.text("dtd").map(DtdVersion::new).orElse(DtdVersion.DEFAULT);
        byte[] document = new StatusUpdateWriter(version)
                .write(envelope.build(), update.build(), StandardCharsets.UTF_8, new Problems());
        return new String(document, StandardCharsets.UTF_8);
    }
}
