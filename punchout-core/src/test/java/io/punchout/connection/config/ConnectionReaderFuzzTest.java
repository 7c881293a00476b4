package io.punchout.connection.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.punchout.connection.Connection;
import io.punchout.problem.Outcome;
import io.punchout.support.TextProtocol;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever a file holds, reading it is an outcome, and a refusal says why. */
class ConnectionReaderFuzzTest {
    private static final ConnectionReader READER = ConnectionReader.forProtocols(List.of(new TextProtocol()));

    @FuzzTest(maxDuration = "2m")
    void json(byte[] file) {
        Outcome<List<Connection>> outcome = READER.read(new String(file, StandardCharsets.UTF_8));
        assertThat(outcome.problems().size()).isLessThanOrEqualTo(1_001);
    }
}
