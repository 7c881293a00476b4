package io.punchout.cxml;

import static io.punchout.cxml.SetupText.COOKIE;
import static io.punchout.cxml.SetupText.CREATE;
import static io.punchout.cxml.Shopfront.acme;
import static io.punchout.cxml.Shopfront.connection;
import static io.punchout.cxml.Shopfront.startUrl;
import static io.punchout.cxml.Shopfront.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.http.HttpReply;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutProblem;
import io.punchout.secret.Secret;
import io.punchout.session.ShopUser;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Guide p.24 and 66: a message that is sent again")
class RepeatTest {
    private static final URI START = URI.create("https://shop.example/start");

    @Test
    @DisplayName("pitfalls: the same payloadID twice is one visit, and the answer the same bytes, also after the start")
    void sameAgain() {
        Shopfront shopfront = new Shopfront(acme());
        HttpReply first = shopfront.post(CREATE);
        String url = startUrl(first);
        String session = shopfront
                .punchOut
                .start(url.substring(url.indexOf("token=") + 6))
                .orElseThrow()
                .id();
        HttpReply again = shopfront.post(CREATE);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(shopfront.logged().get(0).sessionId()).isEqualTo(session);
        assertThat(shopfront.logged().get(0).message()).doesNotContain("token");
        assertThat(shopfront.logged().get(1).problems()).anyMatch(problem -> problem.is(PunchOutProblem.REPEATED));
    }

    @Test
    @DisplayName("the same payloadID with another content: 409")
    void otherContent() {
        Shopfront shopfront = new Shopfront(acme());
        shopfront.post(CREATE);
        assertThat(status(shopfront.post(CREATE.with(COOKIE, "<BuyerCookie>other</BuyerCookie>"))))
                .isEqualTo("409");
    }

    @Test
    @DisplayName("platforms: payload ids repeat between buyers, so they count for their connection alone")
    void perConnection() {
        Shopfront shopfront = new Shopfront(
                acme(),
                connection(
                                "other",
                                CxmlSettings.builder()
                                        .credential("NetworkId", "AN02")
                                        .sharedSecret(Secret.of("open sesame")))
                        .build());
        shopfront.post(CREATE);
        assertThat(status(shopfront.post(CREATE.with("AN01", "AN02")))).isEqualTo("200");
    }

    @Test
    @DisplayName("a retry without the secret learns nothing of the stored answer")
    void closed() {
        Shopfront shopfront = new Shopfront(acme());
        shopfront.post(CREATE);
        assertThat(status(shopfront.post(CREATE.with("open sesame", "wrong")))).isEqualTo("401");
    }

    @Test
    @DisplayName("a refusal is not kept: the same message is served when the reason is put right")
    void refusalsAreNotKept() {
        AtomicInteger calls = new AtomicInteger();
        Shopfront shopfront = new Shopfront(
                (connection, setup) -> calls.getAndIncrement() == 0
                        ? Outcome.refused(Problem.of(PunchOutProblem.USER_REFUSED, "not today"))
                        : Outcome.accepted(ShopUser.of("jane")),
                START,
                acme());
        assertThat(status(shopfront.post(CREATE))).isEqualTo("403");
        assertThat(status(shopfront.post(CREATE))).isEqualTo("200");
    }

    @Test
    @DisplayName("two at once are one visit")
    void atOnce() throws Exception {
        AtomicInteger users = new AtomicInteger();
        Shopfront shopfront = new Shopfront(
                (connection, setup) -> {
                    users.incrementAndGet();
                    return Outcome.accepted(ShopUser.of("jane"));
                },
                START,
                acme());
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch ready = new CountDownLatch(4);
            Set<String> answers = ConcurrentHashMap.newKeySet();
            List<Future<Boolean>> done = IntStream.range(0, 4)
                    .mapToObj(i -> pool.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return answers.add(shopfront.post(CREATE).bodyText());
                    }))
                    .toList();
            for (Future<Boolean> each : done) {
                each.get();
            }
            assertThat(answers).hasSize(1);
            assertThat(users).hasValue(1);
        } finally {
            pool.shutdownNow();
        }
    }
}
