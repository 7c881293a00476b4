package io.punchout.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.support.Concurrently;
import io.punchout.support.TestClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {
    private final TestClock clock = new TestClock();
    private final Ids ids = new Ids(clock, new SecureRandom());

    @Test
    void growWithEachCallWhileTheClockStandsOrStepsBack() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            made.add(ids.next().id());
            if (i % 1_000 == 0) {
                clock.advance(Duration.ofMillis(i % 3_000 == 0 ? -500 : 100));
            }
        }
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void followTheClockOverNodes() {
        String early = ids.next().id();
        clock.advance(Duration.ofMillis(1));
        assertThat(new Ids(clock, new SecureRandom()).next().id()).isGreaterThan(early);
    }

    @Test
    void areUniqueOverThreads() {
        List<List<String>> made = Concurrently.call(8, () -> {
            List<String> some = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                some.add(ids.next().id());
            }
            assertThat(some).isSorted();
            return some;
        });
        assertThat(made.stream().flatMap(List::stream)).hasSize(16_000).doesNotHaveDuplicates();
    }

    @Test
    void messageIdsAreUniqueInSpaceAndTime() {
        String host = "shop.example";
        assertThat(ids.message(host))
                .matches(clock.millis() + "\\.[0-9a-f]{16}@shop\\.example")
                .isNotEqualTo(ids.message(host));
        assertThat(ids.unguessable()).matches("[0-9a-f]{32}").isNotEqualTo(ids.unguessable());
    }
}
