package io.punchout.testkit.adversary;

import io.punchout.http.HttpReply;
import io.punchout.testkit.LoopbackServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/** An address that nobody may call. */
final class Canary implements AutoCloseable {
    private static final int MAX_BODY = 1_000;

    private final LoopbackServer server;
    private final AtomicBoolean called = new AtomicBoolean();

    private Canary(LoopbackServer server) {
        this.server = server;
    }

    static Canary start() {
        try {
            Canary canary = new Canary(LoopbackServer.bind(0));
            canary.server.start(MAX_BODY, request -> {
                canary.called.set(true);
                return HttpReply.text(200, "<!ELEMENT cXML ANY>");
            });
            return canary;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI uri() {
        return server.uri("/canary.dtd");
    }

    boolean wasCalled() {
        return called.get();
    }

    @Override
    public void close() {
        server.close();
    }
}
