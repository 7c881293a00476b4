package example.acceptance;

import example.shop.ShopSessions;
import io.punchout.spi.SessionStore;
import io.punchout.testkit.contract.SessionStoreContract;

class ShopSessionsTest extends SessionStoreContract {
    private final ShopSessions sessions = new ShopSessions();

    @Override
    protected SessionStore store() {
        return sessions;
    }
}
