package io.punchout.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.punchout.http.HttpReply;
import io.punchout.testkit.buyer.Browser;
import io.punchout.testkit.buyer.CxmlBuyer;
import io.punchout.testkit.buyer.Page;
import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopbackServerTest {

    @Test
    void request_is_mapped_and_reply_sent_as_it_is() throws IOException {
        try (LoopbackServer server = LoopbackServer.bind(0);
                Browser browser = new Browser()) {
            server.start(
                    100,
                    request -> HttpReply.text(
                                    201,
                                    request.method() + " " + request.path() + " " + request.rawQuery() + " "
                                            + request.remoteAddress() + " "
                                            + request.header("accept").isPresent())
                            .with("X-Twice", "1")
                            .with("X-Twice", "2"));
            Page page = browser.open(server.uri("/a%20b?c=d%26&c"));
            assertThat(page.status()).isEqualTo(201);
            assertThat(page.text()).isEqualTo("GET /a%20b c=d%26&c 127.0.0.1 true");
            assertThat(page.headers().all("X-Twice")).containsExactly("1", "2");
        }
    }

    @Test
    void no_more_of_a_body_is_kept_than_asked_for_and_the_sender_still_reads_the_answer() throws IOException {
        AtomicInteger kept = new AtomicInteger();
        try (LoopbackServer server = LoopbackServer.bind(0);
                CxmlBuyer sender =
                        CxmlBuyer.builder(server.uri("/")).credential("d", "i").build()) {
            server.start(1_000_000, request -> {
                kept.set(request.body().length);
                return HttpReply.text(200, "");
            });
            assertThat(sender.send(new byte[4_000_000], "text/xml").httpStatus())
                    .isEqualTo(200);
        }
        assertThat(kept).hasValue(1_000_001);
    }

    @Test
    void failing_handler_says_nothing() throws IOException {
        try (LoopbackServer server = LoopbackServer.bind(0);
                Browser browser = new Browser()) {
            server.start(100, request -> {
                throw new IllegalStateException("secret");
            });
            Page page = browser.open(server.uri("/"));
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.text()).doesNotContain("secret");
        }
    }

    @Test
    void port_that_is_taken_is_an_error() throws IOException {
        try (LoopbackServer server = LoopbackServer.bind(0)) {
            int port = server.port();
            assertThatThrownBy(() -> LoopbackServer.bind(port)).isInstanceOf(BindException.class);
        }
    }
}
