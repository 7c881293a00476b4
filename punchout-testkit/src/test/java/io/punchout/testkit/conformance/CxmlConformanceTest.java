package io.punchout.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The rules of cXML, as the transcripts tell them")
class CxmlConformanceTest {

    @TestFactory
    Stream<DynamicTest> transcripts() {
        TranscriptRunner runner = TranscriptRunner.create();
        return Transcript.cxml().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(), () -> assertThat(runner.play(each)).isEmpty()));
    }
}
