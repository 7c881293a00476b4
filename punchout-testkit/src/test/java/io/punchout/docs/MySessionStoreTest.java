package io.punchout.docs;

import io.punchout.spi.SessionStore;
import io.punchout.store.memory.MemorySessionStore;
import io.punchout.testkit.SettableClock;
import io.punchout.testkit.contract.SessionStoreContract;

// contract:start
class MySessionStoreTest extends SessionStoreContract {
    private final SessionStore store = new MemorySessionStore(SettableClock.at("2026-03-01T09:00:00Z"));

    @Override
    protected SessionStore store() {
        return store;
    }
}
// contract:end
