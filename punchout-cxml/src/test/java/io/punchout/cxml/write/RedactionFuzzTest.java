package io.punchout.cxml.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.punchout.protocol.ReadLimits;

/** Whatever is redacted without a parser is redacted as with one. */
final class RedactionFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void document(byte[] body) {
        String plain = PlainRedaction.redact(body, null, ReadLimits.defaults());

        if (plain != null) {
            assertThat(plain).isEqualTo(CxmlRedaction.parsed(body, null, ReadLimits.defaults()));
        }
    }
}
