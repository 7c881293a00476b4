package io.punchout.docs;

import static io.punchout.testkit.assertion.PunchOutAssertions.assertThat;

import io.punchout.session.Operation;
import io.punchout.testkit.TestHost;
import io.punchout.testkit.buyer.SimulatedBuyer;
import io.punchout.testkit.junit.Platform;
import io.punchout.testkit.junit.SimulatedBuyers;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("docs/testing.md: buyers of a host that runs already")
class RunningHostTest {
    private static final TestHost HOST = TestHost.start();
    private static final String SECRET = TestHost.SECRET;
    private static final int PORT = HOST.entryPoint().getPort();

    // testing-running:start
    @RegisterExtension
    static final SimulatedBuyers buyers = SimulatedBuyers.calling(
                    () -> URI.create("http://127.0.0.1:" + PORT + "/punchout"))
            .domain("NetworkId")
            .identity("AN01000000001")
            .secret(SECRET);
    // testing-running:end

    @AfterAll
    static void close() {
        HOST.close();
    }

    @Test
    void theBuyerIsLetIn(@Platform("ariba") SimulatedBuyer ariba) {
        assertThat(ariba.open(Operation.CREATE).answer().orElseThrow()).isAccepted();
    }
}
