package io.punchout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.punchout.connection.Connection;
import io.punchout.connection.SecuritySettings;
import io.punchout.http.HttpRequest;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.Secret;
import io.punchout.secret.ThrottlePolicy;
import io.punchout.spi.ThrottleStore;
import io.punchout.support.TextProtocol;
import io.punchout.support.TextSettings;
import io.punchout.support.Visits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("who fails to authenticate too often is refused for a while, whatever the secret")
class ThrottleTest {
    private final Visits visits = new Visits();

    private String call(@Nullable String address, String user, String secret) {
        HttpRequest.Builder request = HttpRequest.builder("POST", "/punchout")
                .header("Content-Type", TextProtocol.CONTENT_TYPE)
                .body(("user=" + user + "\nsecret=" + secret + "\nreturn=" + Visits.RETURN_URL)
                        .getBytes(StandardCharsets.UTF_8));
        if (address != null) {
            request.remoteAddress(address);
        }
        return visits.punchOut().receive(request.build()).bodyText();
    }

    private void fail(@Nullable String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(call(address, "anna", "guess-" + i)).startsWith("refused");
        }
    }

    private String right(@Nullable String address) {
        return call(address, "anna", Visits.SECRET);
    }

    @Test
    void theTwentyFirstAttemptIsRefusedThoughItsSecretIsRight() {
        fail("192.0.2.7", 19);
        String wrong = call("192.0.2.7", "anna", "wrong");
        assertThat(right("192.0.2.7")).as("the answer of a wrong secret").isEqualTo(wrong);
        assertThat(Visits.codes(
                        visits.entries().get(visits.entries().size() - 2).problems()))
                .containsExactly(PunchOutProblem.TOO_MANY_FAILURES.code());
        assertThat(visits.lastEntry().connectionId()).isEqualTo("acme");
    }

    @Test
    void othersAreNotConcerned() {
        visits.connect(
                Visits.connection().build(),
                Connection.builder("globex")
                        .businessUnit("unit-2")
                        .security(SecuritySettings.builder()
                                .returnHost("*.buyer.example")
                                .build())
                        .settings(TextSettings.of("bert", Secret.of("another-s3cret")))
                        .build());
        fail("192.0.2.7", 20);
        assertThat(right("192.0.2.8")).as("another address").startsWith("start ");
        assertThat(call("192.0.2.7", "bert", "another-s3cret"))
                .as("another connection")
                .startsWith("start ");
    }

    @Test
    void timeForgetsAndSoDoesSuccess() {
        fail("192.0.2.7", 20);
        visits.clock.advance(Duration.ofMinutes(10));
        assertThat(right("192.0.2.7")).startsWith("start ");
        fail("192.0.2.7", 19);
        assertThat(right("192.0.2.7")).startsWith("start ");
        fail("192.0.2.7", 19);
        assertThat(right("192.0.2.7")).startsWith("start ");
    }

    @Test
    void attemptsWhileThrottledDoNotProlongIt() {
        fail("192.0.2.7", 20);
        visits.clock.advance(Duration.ofMinutes(9));
        fail("192.0.2.7", 5);
        visits.clock.advance(Duration.ofMinutes(1));
        assertThat(right("192.0.2.7")).startsWith("start ");
    }

    @Test
    void aNeighbourInTheSameIpv6NetworkIsTheSamePlace() {
        fail("2001:db8::1", 20);
        assertThat(right("2001:db8::ffff:2")).startsWith("refused");
        assertThat(right("2001:db8:0:1::1")).startsWith("start ");
    }

    @Test
    void withoutAnAddressNobodyIsLockedOut() {
        fail(null, 30);
        assertThat(right(null)).startsWith("start ");
    }

    @Test
    void unknownCredentialsAreCountedApart() {
        for (int i = 0; i < 25; i++) {
            call("192.0.2.7", "nobody-" + i, "x");
        }
        assertThat(Visits.codes(
                        visits.entries().get(visits.entries().size() - 2).problems()))
                .containsExactly(PunchOutProblem.TOO_MANY_FAILURES.code());
        assertThat(right("192.0.2.7")).startsWith("start ");
    }

    @Test
    void aHostSetsItsOwnNumbersOrNone() {
        visits.with(builder -> builder.throttle(new ThrottlePolicy(2, Duration.ofHours(1))));
        fail("192.0.2.7", 2);
        assertThat(right("192.0.2.7")).startsWith("refused");
        Visits others = new Visits();
        others.with(builder -> builder.throttle(ThrottlePolicy.off()));
        for (int i = 0; i < 100; i++) {
            others.receive("user=anna", "secret=wrong");
        }
        assertThat(others.token()).isNotEmpty();
    }

    @Test
    void aStoreThatFailsLetsTheSecretDecide() {
        ThrottleStore broken = mock(ThrottleStore.class);
        when(broken.failures(any(), any())).thenThrow(new IllegalStateException("planted"));
        when(broken.add(any(), any(), any())).thenThrow(new IllegalStateException("planted"));
        visits.with(builder -> builder.throttleStore(broken));
        fail("192.0.2.7", 1);
        assertThat(right("192.0.2.7")).startsWith("start ");
    }
}
