package io.punchout.testkit.conformance;

import io.punchout.PunchOutBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Plays transcripts against the library, each in a shop of its own. Immutable and thread-safe.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> conformance() {
 *     TranscriptRunner runner = TranscriptRunner.create().with(builder -> builder.sessionStore(mine));
 *     return Transcript.cxml().stream()
 *             .map(each -> DynamicTest.dynamicTest(each.title(), () -> assertThat(runner.play(each)).isEmpty()));
 * }
 * }</pre>
 */
public final class TranscriptRunner {
    private final UnaryOperator<PunchOutBuilder> host;

    private TranscriptRunner(UnaryOperator<PunchOutBuilder> host) {
        this.host = host;
    }

    /** Returns a runner with the stores in memory. */
    public static TranscriptRunner create() {
        return new TranscriptRunner(builder -> builder);
    }

    /**
     * Returns a runner whose facade is built with a host's own parts: stores, protocols, secret resolvers. Called once per
     * transcript; shop, connections, clock, log and limits are the transcript's, whatever is set here.
     */
    public TranscriptRunner with(UnaryOperator<PunchOutBuilder> parts) {
        return new TranscriptRunner(builder -> parts.apply(host.apply(builder)));
    }

    /**
     * Plays a transcript.
     *
     * @return what was not as expected, each with its line; empty if everything was
     * @throws TranscriptException if the transcript asks for something that cannot be done, such as a replacement that finds
     *     nothing
     */
    public List<String> play(Transcript transcript) {
        Play play = new Play(transcript, host);
        List<String> failures = new ArrayList<>();
        Seen seen = null;
        for (Block block : transcript.blocks()) {
            if (Vocabulary.ACTS.contains(block.keyword())) {
                seen = play.act(block, failures);
            } else if (block.keyword().equals(Vocabulary.EXPECT) && seen != null) {
                new Expectations(transcript.name(), seen, failures).check(block);
            }
        }
        return List.copyOf(failures);
    }
}
