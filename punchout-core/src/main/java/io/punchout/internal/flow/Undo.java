package io.punchout.internal.flow;

import io.punchout.session.Session;
import io.punchout.spi.SessionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes back a step of a session that must not stand because it is not on record. */
final class Undo {
    private static final Logger LOG = LoggerFactory.getLogger(Undo.class);

    private Undo() {}

    /**
     * Puts a session back into the state before a step, as its next version. A store that fails now is told to SLF4J: the
     * step is refused all the same.
     */
    static void step(SessionStore sessions, Session before, Session after) {
        Session again = new Session(
                before.id(),
                before.connectionId(),
                before.businessUnit(),
                before.format(),
                before.state(),
                before.setup(),
                before.user(),
                before.createdAt(),
                before.startBefore(),
                before.expiresAt(),
                before.protocolState(),
                after.version() + 1);
        try {
            if (!sessions.replace(again)) {
                LOG.error("punchout.undo.failed session={}", before.id());
            }
        } catch (RuntimeException failure) {
            LOG.error("punchout.undo.failed session={}", before.id(), failure);
        }
    }
}
