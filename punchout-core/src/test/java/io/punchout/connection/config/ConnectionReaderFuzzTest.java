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
        read(file, ConfigFormat.JSON);
    }

    @FuzzTest(maxDuration = "2m")
    void yaml(byte[] file) {
        read(file, ConfigFormat.YAML);
    }

    @FuzzTest(maxDuration = "2m")
    void xml(byte[] file) {
        read(file, ConfigFormat.XML);
    }

    @FuzzTest(maxDuration = "2m")
    void csv(byte[] file) {
        read(file, ConfigFormat.CSV);
    }

    @FuzzTest(maxDuration = "2m")
    void mapping(byte[] json) {
        String mapping = new String(json, StandardCharsets.UTF_8);
        read(
                ("{\"id\": \"a\", \"format\": \"text\", \"text\": {\"users\": [\"u\"]}, \"login\": {\"requestMapping\": "
                                + mapping + "}}")
                        .getBytes(StandardCharsets.UTF_8),
                ConfigFormat.JSON);
    }

    private static void read(byte[] file, ConfigFormat format) {
        Outcome<List<Connection>> outcome = READER.read(file, format, "fuzzed");
        assertThat(outcome.problems().size()).isLessThanOrEqualTo(1_001);
    }
}
