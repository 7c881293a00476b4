package io.punchout.cxml.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.punchout.cxml.model.PunchOutOrderMessage;
import io.punchout.cxml.write.CxmlRedaction;
import io.punchout.problem.Problem;
import io.punchout.protocol.ReadLimits;
import io.punchout.session.Operation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Whatever arrives, reading it is a value; read from a stream it is the same. */
final class CxmlFuzzTest {
    private static final CxmlReader READER = new CxmlReader(ReadLimits.defaults());

    @FuzzTest(maxDuration = "2m")
    void document(byte[] body) {
        CxmlDocument document = READER.read(body, null);

        if (!document.isReadable()) {
            assertThat(document.problems()).anyMatch(Problem::isError);
        }
        document.root().ifPresent(root -> {
            if (root.getRequest() != null && root.getRequest().getPunchOutSetupRequest() != null) {
                assertThat(CxmlSetup.toSetupRequest(
                                root, root.getRequest().getPunchOutSetupRequest(), Operation.CREATE))
                        .isNotNull();
            }
            if (root.getMessage() != null && root.getMessage().getPunchOutOrderMessage() != null) {
                PunchOutOrderMessage order = root.getMessage().getPunchOutOrderMessage();
                CxmlCart.toCart(order)
                        .fold(
                                cart -> assertThat(cart.lines()).isNotNull(),
                                problems -> assertThat(problems).isNotEmpty());
            }
        });
        assertThat(CxmlRedaction.redact(body, null, ReadLimits.defaults())).isNotNull();
        CxmlDocument streamed = READER.read(new ByteArrayInputStream(body), null, line -> {});
        assertThat(streamed.isReadable()).isEqualTo(document.isReadable());
    }

    @FuzzTest(maxDuration = "2m")
    void multipart(byte[] message) {
        String text = new String(message, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        String contentType = "multipart/mixed; boundary=" + (end < 0 ? "b" : text.substring(0, end));
        CxmlDocument document = READER.read(text.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1), contentType);

        if (!document.isReadable()) {
            assertThat(document.problems()).anyMatch(Problem::isError);
        }
        document.attachments().forEach(part -> assertThat(part.size()).isLessThanOrEqualTo(message.length));
    }

    @FuzzTest(maxDuration = "2m")
    void timestamp(byte[] text) {
        CxmlTimestamp timestamp = CxmlTimestamp.parse(new String(text, StandardCharsets.UTF_8));

        assertThat(timestamp.raw()).isEqualTo(new String(text, StandardCharsets.UTF_8));
        if (timestamp.isStrict()) {
            assertThat(timestamp.value()).isPresent();
        }
    }
}
